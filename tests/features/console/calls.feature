Feature: Calls by keyboard
  The attendant answers, holds and ends calls without touching the mouse.

  Scenario: Enter answers
    When Bob calls +46277400
    Then the window says "Bob Berg, 1002, Ringing"
    And the window says "Enter answers Bob Berg."
    When the attendant presses Return
    Then the attendant has calls: active
    And Bob and the attendant hear each other

  Scenario: Enter answers the next caller, and the one before waits on hold
    Given Bob is talking with the attendant
    When Carol rings
    And the attendant presses Return
    Then the attendant has calls: active, held
    And Carol is the one in hand
    And Bob hears music

  Scenario: A caller is turned away
    When Bob rings
    And the attendant presses F8
    Then Bob hears that the line is busy
    And the attendant has no calls

  Scenario: Hold and resume
    Given Bob is talking with the attendant
    When the attendant presses F7
    Then the attendant has calls: held
    And Bob hears music
    When the attendant presses F7
    Then the attendant has calls: active
    And Bob and the attendant hear each other

  Scenario: Two callers are swapped
    Given Bob is on hold
    And Carol is talking with the attendant
    When the attendant presses F6
    Then Bob is the one in hand
    And Bob and the attendant hear each other
    When the attendant presses F6
    Then Carol is the one in hand

  Scenario: The attendant hangs up
    Given Bob is talking with the attendant
    When the attendant presses F8
    Then Bob's call is over
    And the attendant has no calls

  Scenario: The attendant calls a colleague and cancels
    When the attendant types "carol" and presses Return
    Then Carol's phone rings
    And the attendant has calls: ringing there
    When the attendant presses F8
    Then Carol's call is over
    And the attendant has no calls

  Scenario: Muted, and heard again
    Given Bob is talking with the attendant
    When the attendant presses Ctrl+M
    Then the window says "Muted: they cannot hear you"
    And Bob hears nothing
    When the attendant presses Ctrl+M
    Then Bob and the attendant hear each other

  Scenario: Digits go into the call
    Given Bob is talking with the attendant
    When the attendant presses Ctrl+D
    And the attendant types "12#"
    Then Bob's phone gets the digits 12#

  Scenario: Not to be disturbed
    When the attendant presses Ctrl+Shift+D
    Then the window says "Do not disturb: new callers hear that you are busy."
    When Bob calls 1001
    Then Bob hears that the line is busy
    When the attendant presses Ctrl+Shift+D
    Then the window does not say "Do not disturb: new callers"

  Scenario: Calls answer themselves where that is wanted
    Given calls are to be answered after 1 second
    When Bob rings
    Then the attendant has calls: active

  Scenario: A command is found by its name
    Given Bob is talking with the attendant
    When the attendant presses Ctrl+K
    And the attendant types "hold"
    And the attendant presses Return
    Then the attendant has calls: held

  Scenario: A call that rings at a colleague is picked up
    When Bob calls 1003
    Then Carol's phone rings
    When the attendant types "carol" and presses Ctrl+G
    Then Carol's call is over
    And the attendant has calls: active
    And Bob and the attendant hear each other
