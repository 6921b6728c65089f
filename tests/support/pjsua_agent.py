"""A phone on plain pjsua2, as a process: ``python -m tests.support.pjsua_agent <options as JSON>``.

Takes one JSON object a line on standard input (``{"do": "dial", "to": …}``) and says what happens, one JSON
object a line, on standard output. It says a tone and writes what it hears to a WAV file. One thread.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import sys
import time
from typing import Any

import pjsua2 as pj
from typing_extensions import override

TRANSPORTS = {
    "udp": pj.PJSIP_TRANSPORT_UDP,
    "tcp": pj.PJSIP_TRANSPORT_TCP,
    "tls": pj.PJSIP_TRANSPORT_TLS,
}
SRTP = {
    "off": pj.PJMEDIA_SRTP_DISABLED,
    "optional": pj.PJMEDIA_SRTP_OPTIONAL,
    "required": pj.PJMEDIA_SRTP_MANDATORY,
}
CODECS = ("PCMU/8000", "PCMA/8000", "G722/16000")


def say(event: str, **what: object) -> None:
    sys.stdout.write(json.dumps({"event": event, **what}) + "\n")
    sys.stdout.flush()


class Call(pj.Call):
    def __init__(self, phone: Phone, call_id: int = -1) -> None:
        super().__init__(phone.account, call_id)
        self._phone = phone

    @override
    def onCallState(self, prm: pj.OnCallStateParam) -> None:
        info = self.getInfo()
        if info.state == pj.PJSIP_INV_STATE_DISCONNECTED:
            # Before it is said: whoever hears it may end the phone at once.
            self._phone.ended.append(self)
        say("state", state=info.state, code=info.lastStatusCode)

    @override
    def onCallMediaState(self, prm: pj.OnCallMediaStateParam) -> None:
        info = self.getInfo()  # It owns its parts: one of a temporary object would be gone.
        if info.media[0].status == pj.PJSUA_CALL_MEDIA_ACTIVE:
            media = self.getAudioMedia(0)
            self._phone.tone.startTransmit(media)
            media.startTransmit(self._phone.recorder)
            say("media", srtp="SRTP status: Active" in self.dump(True, ""))
        elif info.media[0].status == pj.PJSUA_CALL_MEDIA_LOCAL_HOLD:
            say("held")


class Account(pj.Account):
    def __init__(self, phone: Phone) -> None:
        super().__init__()
        self._phone = phone

    @override
    def onRegState(self, prm: pj.OnRegStateParam) -> None:
        say("registration", code=prm.code, reason=prm.reason, expires=prm.expiration)

    @override
    def onIncomingCall(self, prm: pj.OnIncomingCallParam) -> None:
        self._phone.call = Call(self._phone, prm.callId)
        say("incoming", request=prm.rdata.wholeMsg)


class Lamp(pj.Buddy):
    @override
    def onBuddyState(self) -> None:
        info = self.getInfo()
        say("lamp", of=info.uri, text=info.presStatus.statusText)


class Phone:
    def __init__(self, options: dict[str, Any]) -> None:
        self.options = options
        self.call: Call | None = None
        self.lamps: list[Lamp] = []
        self.ended: list[Call] = []
        """Calls that are over and may be dropped, which only the thread of ``run`` does."""
        self.library = pj.Endpoint()
        self.library.libCreate()
        self.library.libInit(self._library_configuration())
        self.library.audDevManager().setNullDev()
        for codec in self.library.codecEnum2():
            ranks = [rank for rank, name in enumerate(CODECS) if codec.codecId.startswith(name)]
            self.library.codecSetPriority(codec.codecId, 200 - ranks[0] if ranks else 0)
        self.transport = self.library.transportCreate(TRANSPORTS[options["transport"]], self._transport())
        self.library.libStart()
        self.tone = pj.ToneGenerator()
        self.tone.createToneGenerator(16000, 1)
        tones = pj.ToneDescVector()
        desc = pj.ToneDesc()
        desc.freq1, desc.freq2, desc.on_msec, desc.off_msec = options["tone"], 0, 1000, 0
        tones.append(desc)
        self.tone.play(tones, True)
        self.recorder = pj.AudioMediaRecorder()
        self.recorder.createRecorder(options["heard"])
        self.account = Account(self)
        self.account.create(self._account())

    def _library_configuration(self) -> pj.EpConfig:
        config = pj.EpConfig()
        config.uaConfig.threadCnt = 1
        config.uaConfig.userAgent = "Test phone"
        config.medConfig.noVad = True
        config.medConfig.clockRate = 16000
        config.medConfig.ecTailLen = 0
        config.logConfig.consoleLevel = 0
        config.logConfig.level = 5
        config.logConfig.filename = self.options["log"]
        return config

    def _transport(self) -> pj.TransportConfig:
        config = pj.TransportConfig()
        config.boundAddress = self.options["host"]
        if "authority" in self.options:
            config.tlsConfig.CaListFile = self.options["authority"]
            config.tlsConfig.verifyServer = True
        return config

    def _account(self) -> pj.AccountConfig:
        options = self.options
        config = pj.AccountConfig()
        scheme = options["scheme"]
        config.idUri = f"{scheme}:{options['user']}@example.org"
        config.regConfig.registrarUri = options["registrar"]
        config.regConfig.timeoutSec = 60
        # It would register again after a random time of up to twenty seconds.
        config.regConfig.retryIntervalSec = 0
        config.sipConfig.proxies.append(f"<{options['registrar']};lr>")
        config.sipConfig.transportId = self.transport
        credentials = pj.AuthCredInfo("digest", "*", options["user"], 0, options["password"])
        config.sipConfig.authCreds.append(credentials)
        config.mediaConfig.transportConfig.boundAddress = options["host"]
        use, _, suite = options["srtp"].partition(",")
        config.mediaConfig.srtpUse = SRTP[use]
        config.mediaConfig.srtpSecureSignaling = 0
        if suite:
            crypto = pj.SrtpCrypto()
            crypto.name = suite
            config.mediaConfig.srtpOpt.cryptos.append(crypto)
        config.natConfig.sipOutboundUse = int(options["outbound"])
        config.natConfig.contactRewriteUse = 0
        return config

    def run(self) -> None:
        say("started")
        lines = b""
        while True:
            self._drop_ended()
            if select.select([0], [], [], 0.02)[0]:
                data = os.read(0, 65536)
                if not data:
                    return
                *whole, lines = (lines + data).split(b"\n")
                for line in whole:
                    self.do(json.loads(line))

    def _drop_ended(self) -> None:
        """Let go of calls that are over; the next one may have come already, and dropping it would end it."""
        while self.ended:
            if self.ended.pop() is self.call:
                self.call = None

    def do(self, command: dict[str, Any]) -> None:
        parameters = pj.CallOpParam(True)
        if command["do"] == "dial":
            self.call = Call(self)
            self.call.makeCall(command["to"], parameters)
        elif command["do"] == "register":
            self.account.setRegistration(True)
        elif command["do"] == "watch":
            self.watch(command["whom"])
        elif command["do"] == "be heard early" and self.call is not None:
            parameters.statusCode = 183
            self.call.answer(parameters)
        elif command["do"] == "answer" and self.call is not None:
            parameters.statusCode = 200
            self.call.answer(parameters)
        elif command["do"] == "hold" and self.call is not None:
            self.call.setHold(pj.CallOpParam())
        elif command["do"] == "resume" and self.call is not None:
            parameters.opt.flag = pj.PJSUA_CALL_UNHOLD
            self.call.reinvite(parameters)
        elif command["do"] == "hang up" and self.call is not None:
            self.call.hangup(pj.CallOpParam())

    def watch(self, uri: str) -> None:
        lamp, config = Lamp(), pj.BuddyConfig()
        config.uri, config.subscribe = uri, True
        lamp.create(self.account, config)
        self.lamps.append(lamp)

    def close(self) -> None:
        self._drop_ended()
        if self.call is not None:
            with contextlib.suppress(pj.Error):  # It may be ending at this moment.
                self.call.hangup(pj.CallOpParam())
            until = time.monotonic() + 2.0
            while self.call not in self.ended and time.monotonic() < until:
                time.sleep(0.02)
        self.call = None
        self.ended.clear()
        self.lamps.clear()
        self.account.shutdown()
        del self.recorder, self.tone, self.account
        self.library.libDestroy()


def main() -> None:
    phone = Phone(json.loads(sys.argv[1]))
    try:
        phone.run()
    finally:
        phone.close()


if __name__ == "__main__":
    main()
