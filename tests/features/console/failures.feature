Feature: What fails does not take the calls with it

  Scenario: The backend is killed
    Given Bob is talking with the attendant
    When the backend is killed
    Then the window says "State unknown"
    And Bob and the attendant hear each other
    And the console is ready again
    And the window says "Bob Berg, 1002, Connected"
    When the attendant presses F7
    Then Bob hears music

  Scenario: The exchange is killed
    Given Bob is talking with the attendant
    When the exchange is killed
    Then the attendant has no calls
    And the console is ready again
    When Bob rings
    And the attendant presses Return
    Then the attendant has calls: active

  Scenario: The softphone is killed
    Given Bob is talking with the attendant
    When the softphone is killed
    Then the window says "The softphone has ended and is started again."
    And the console is ready again
    When Carol rings
    And the attendant presses Return
    Then Carol is the one in hand

  Scenario: The backend is slow, and a key says what it waits for
    Given Bob is talking with the attendant
    When the backend stands still
    And the attendant presses F7
    Then the window says "The backend does not answer now."
    And the window says "State unknown"
    When the attendant presses F7 at once
    Then the window says "“Hold or resume” is still on its way: the backend has not answered yet."
    When the backend goes on
    Then the attendant has calls: held
    And the window says "Bob Berg, 1002, On hold"
    And the window does not say "The backend does not answer now."

  Scenario: The backend falls silent while nobody presses a key
    Given Bob is talking with the attendant
    When the backend stands still
    Then the window says "The backend does not answer now."
    And the window says "State unknown"
    When the backend goes on
    Then the window does not say "The backend does not answer now."
    And the attendant has calls: active

  Scenario: An event comes that cannot be read
    Given Bob is talking with the attendant
    When the next event cannot be read
    And Carol rings
    Then the attendant has calls: active, ringing

  Scenario: The registration is lost
    When the registration is lost
    Then the console is ready again
    When Bob rings
    Then the attendant has calls: ringing

  Scenario: The disk is full
    When the attendant presses Ctrl+T while the disk is full
    Then the window says "The settings could not be saved"
    When Bob rings
    And the attendant presses Return
    Then the attendant has calls: active

  Scenario: The clock is set while a caller is parked
    Given Bob is talking with the attendant
    When the attendant presses F9
    Then the window says "Slot 701, Bob Berg (1002), parked by Alice Andersson, 0:0"
    When the clock is set an hour ahead
    Then the window says "Slot 701, Bob Berg (1002), parked by Alice Andersson, 0:0"

  Scenario: The computer sleeps and wakes
    Given Bob is talking with the attendant
    When the computer sleeps for 3 seconds
    Then the attendant has calls: active
    And Bob and the attendant hear each other
    When the attendant presses F7
    Then Bob hears music
