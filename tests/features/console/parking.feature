Feature: Parking by keyboard

  Scenario: Parked, and fetched from the console
    Given Bob is talking with the attendant
    When the attendant presses F9
    Then the attendant has no calls
    And the window says "Slot 701, Bob Berg (1002), parked by Alice Andersson"
    And Bob hears music
    When the attendant presses Shift+F9
    Then the attendant has calls: active
    And Bob and the attendant hear each other

  Scenario: Parked in a slot of the attendant's choice, and fetched by a colleague
    Given Bob is talking with the attendant
    When the attendant types "705" and presses F9
    Then the window says "Slot 705, Bob Berg (1002)"
    When Carol calls 705
    Then Bob and Carol hear each other

  Scenario: Fetched by nobody, it counts down and comes back
    Given Bob is talking with the attendant
    When the attendant presses F9
    Then the window says "back in 0:0"
    And the attendant has calls: ringing
    And the window says "Back from park"
    When the attendant presses Return
    Then Bob and the attendant hear each other
