"""One router per section of the catalogue: it translates, calls one method of the domain, and answers."""
