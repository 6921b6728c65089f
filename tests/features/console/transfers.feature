Feature: Transfers by keyboard
  A caller is sent on at any moment, and never lost on the way.

  Scenario: Blind, to a colleague found by name
    Given Bob is talking with the attendant
    When the attendant types "carol"
    Then the window says "F4 transfers there"
    When the attendant presses F4
    Then the attendant has no calls
    And the window says "Bob Berg (1002), rings at Carol Carlsson (1003), back in 0:"
    When Carol answers
    Then Bob and Carol hear each other

  Scenario: A transfer that is declined comes back, and says so
    Given Bob is talking with the attendant
    When the attendant types "1003" and presses F4
    And Carol declines
    Then the attendant has calls: ringing
    And the window says "Returned"
    When the attendant presses Return
    Then Bob and the attendant hear each other

  Scenario: Asked first, then connected
    Given Bob is talking with the attendant
    When the attendant types "carol" and presses F5
    And Carol answers
    Then the attendant has calls: active, held
    And Bob hears music
    And Carol and the attendant hear each other
    When the attendant presses F5
    Then the attendant has no calls
    And Bob and Carol hear each other

  Scenario: Connected while it still rings there
    Given Bob is talking with the attendant
    When the attendant types "carol" and presses Return
    Then Carol's phone rings
    When the attendant presses F5
    Then the window says "Bob Berg (1002), rings at Carol Carlsson (1003)"
    When Carol answers
    Then the attendant has no calls
    And Bob and Carol hear each other

  Scenario: Cancelled, and the caller is still there
    Given Bob is talking with the attendant
    When the attendant types "carol" and presses F5
    Then Carol's phone rings
    When the attendant presses F8
    Then Carol's call is over
    And the attendant has calls: active
    And Bob and the attendant hear each other

  Scenario: To the voicemail of a colleague
    Given Carol takes messages
    And Bob is talking with the attendant
    When the attendant types "carol" and presses Ctrl+Shift+V
    Then the attendant has no calls
    And Bob hears a voice

  Scenario: A caller waits for a busy colleague, and is fetched back
    Given Carol is busy
    And Bob is talking with the attendant
    When the attendant types "carol"
    Then the window says "F11 camps on"
    When the attendant presses F11
    Then the window says "waits for Carol Carlsson (1003), back in 0:"
    And Bob hears music
    When the attendant presses Shift+F4
    Then the attendant has calls: ringing

  Scenario: A caller who waits in vain comes back by himself
    Given Carol is busy
    And Bob is talking with the attendant
    When the attendant types "carol" and presses F11
    Then the window says "back in 0:0"
    And the attendant has calls: ringing
    And the window says "Returned"

  Scenario: Two callers on hold are connected with each other
    Given Bob is on hold
    And Carol is on hold
    When the attendant presses Ctrl+Down
    And the attendant presses F7
    Then the attendant has calls: active, held
    When the attendant presses F5
    Then the attendant has no calls
    And Bob and Carol hear each other
