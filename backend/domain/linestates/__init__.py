"""Line states: calls of users in other systems, as those tell."""
