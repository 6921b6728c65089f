Feature: Recording by keyboard

  Scenario: Recorded from one key to the other, and heard again
    Given Bob is talking with the attendant
    When the attendant presses Ctrl+R
    Then the window says "Recording  0:0"
    When 1.2 seconds pass
    And the attendant presses Ctrl+Shift+R
    Then the window does not say "Recording  0:0"
    When the attendant presses F8
    Then the log has a recording of both sides
    When the attendant presses Ctrl+Space
    Then the recording is played

  Scenario: A call recorded from its beginning is paused, and saved
    Given calls of the attendant are recorded on demand
    And Carol is talking with the attendant
    Then the window says "Recording  0:0"
    When the attendant presses Ctrl+P
    Then the window says "Recording paused at 0:0"
    When the attendant presses Ctrl+Shift+P
    Then the window says "Recording  0:0"
    When 1.2 seconds pass
    And the attendant presses Ctrl+S
    And the attendant presses F8
    Then the log has one more recording

  Scenario: A recording is thrown away, but not by one key
    Given calls of the attendant are recorded on demand
    And Carol is talking with the attendant
    Then the window says "Recording  0:0"
    When the attendant presses Ctrl+S
    And the attendant presses Ctrl+Shift+S
    Then the window says "Discard the recording?"
    When the attendant presses Tab
    And the attendant presses Return
    And 1.2 seconds pass
    And the attendant presses F8
    Then the log has no more recordings
