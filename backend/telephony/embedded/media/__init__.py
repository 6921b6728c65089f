"""The media plane: RTP in and out, relaying, mixing, tones, recording. One loop, one ticker."""
