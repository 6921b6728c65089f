Feature: Listening in by keyboard
  With the permission for it, and never without saying so on the own screen.

  Background:
    Given Bob and Carol are in a call

  Scenario: Listening, unheard
    When the attendant types "carol" and presses Ctrl+Shift+H
    Then the window says "You listen, unheard"
    And the attendant hears only Bob and Carol
    And Bob and Carol hear each other

  Scenario: Whispering to one of them
    When the attendant types "carol" and presses Ctrl+Shift+W
    Then the window says "Only Carol Carlsson hears you"
    And Carol hears only Bob and the attendant
    And Bob hears only Carol

  Scenario: Joining in
    When the attendant types "carol" and presses Ctrl+Shift+B
    Then the window says "You have joined in"
    And Bob, Carol and the attendant hear each other
