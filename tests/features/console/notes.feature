Feature: Notes that go with a call

  Scenario: A note is written by key, and stays with the call when it is parked and fetched
    Given Bob is talking with the attendant
    When the attendant presses Ctrl+N
    And the attendant writes "Wants an offer for 40 chairs"
    And the attendant presses F9
    Then the attendant has no calls
    When the attendant presses Shift+F9
    Then the attendant has calls: active
    And the window says "Wants an offer for 40 chairs"

  Scenario: Whoever gets the call sees the note, and so does the log
    Given Bob is talking with the attendant
    When the attendant presses Ctrl+N
    And the attendant writes "Ask for Eva"
    And the attendant presses Return
    And the attendant types "carol" and presses F4
    And Carol answers
    Then Carol is told the note "Ask for Eva"
    And the log has the note "Ask for Eva"
