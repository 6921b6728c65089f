"""What the softphone tells of itself when it is asked: SIP messages, measures of calls, levels of sound."""
