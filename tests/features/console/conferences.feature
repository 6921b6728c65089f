Feature: Conferences by keyboard

  Scenario: Three join, one is muted, one is removed
    Given Bob is on hold
    And Carol is talking with the attendant
    When the attendant presses Ctrl+J
    Then the window says "Conference of 3"
    And Bob, Carol and the attendant hear each other
    When the attendant selects Carol in the conference
    And the attendant presses Ctrl+Shift+M
    Then the window says "Carol Carlsson (1003), Muted"
    And Bob hears only the attendant
    When the attendant presses Ctrl+Shift+M
    And the attendant presses Ctrl+Shift+J
    Then the window says "Remove Carol Carlsson?"
    When the attendant presses Tab
    And the attendant presses Return
    Then Carol's call is over
    And the attendant has calls: active

  Scenario: The window shows who speaks
    Given Bob is on hold
    And Carol is talking with the attendant
    When the attendant presses Ctrl+J
    Then the window says "Carol Carlsson (1003), Speaks"

  Scenario: The attendant leaves, and the others go on
    Given Bob is on hold
    And Carol is talking with the attendant
    When the attendant presses Ctrl+J
    Then the window says "Conference of 3"
    When the attendant presses Ctrl+Shift+L
    Then the attendant has no calls
    And Bob and Carol hear each other

  Scenario: Somebody is called for the conference
    Given Bob is on hold
    And Carol is talking with the attendant
    When the attendant presses Ctrl+J
    Then the window says "Conference of 3"
    When the attendant types "dave"
    Then the window says "Enter calls Dave Dahl for the conference"
    When the attendant presses Return
    And Dave answers
    Then the attendant has calls: active, held
    When the attendant presses Ctrl+J
    Then the window says "Conference of 4"

  Scenario: A conference is not ended for all by one key
    Given Bob is on hold
    And Carol is talking with the attendant
    When the attendant presses Ctrl+J
    Then the window says "Conference of 3"
    When the attendant presses F8
    Then the window says "It ends for all 2 others."
    When the attendant presses Tab
    And the attendant presses Return
    Then Bob's call is over
    And Carol's call is over
