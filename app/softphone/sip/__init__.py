"""The SIP side of the softphone: pjsua2's endpoint, account and calls, and what is above them."""
