"""Types of the part of pjsua2's Python binding that we use (the binding itself has none)."""

from collections.abc import Iterable, Sequence
from typing import Any

PJMEDIA_FILE_NO_LOOP: int
PJMEDIA_FORMAT_PCM: int
PJMEDIA_FRAME_TYPE_AUDIO: int
PJMEDIA_FRAME_TYPE_NONE: int
PJMEDIA_TYPE_AUDIO: int
PJSIP_CRED_DATA_PLAIN_PASSWD: int
PJMEDIA_SRTP_DISABLED: int
PJMEDIA_SRTP_MANDATORY: int
PJMEDIA_SRTP_OPTIONAL: int
PJSIP_INV_STATE_NULL: int
PJSIP_INV_STATE_CALLING: int
PJSIP_INV_STATE_INCOMING: int
PJSIP_INV_STATE_EARLY: int
PJSIP_INV_STATE_CONNECTING: int
PJSIP_INV_STATE_CONFIRMED: int
PJSIP_INV_STATE_DISCONNECTED: int
PJSIP_ROLE_UAC: int
PJSIP_ROLE_UAS: int
PJSIP_TP_STATE_DISCONNECTED: int
PJSUA_STUN_USE_DEFAULT: int
PJSUA_STUN_USE_DISABLED: int
PJ_SSL_CERT_EIDENTITY_NOT_MATCH: int
PJ_SSL_CERT_EISSUER_NOT_FOUND: int
PJ_SSL_CERT_EUNTRUSTED: int
PJ_SSL_CERT_EVALIDITY_PERIOD: int
PJSIP_TRANSPORT_TCP: int
PJSIP_TRANSPORT_TLS: int
PJSIP_TRANSPORT_UDP: int
PJSUA_CALL_MEDIA_ACTIVE: int
PJSUA_CALL_MEDIA_LOCAL_HOLD: int
PJSUA_CALL_MEDIA_REMOTE_HOLD: int
PJSUA_CALL_UNHOLD: int
PJSUA_DESTROY_NO_NETWORK: int
PJSUA_DTMF_METHOD_SIP_INFO: int
PJSUA_SIP_TIMER_INACTIVE: int

class Error(Exception):
    status: int
    title: str
    reason: str

class ByteVector(Sequence[int]):
    this: Any
    def __init__(self, values: Iterable[int] = ...) -> None: ...
    def __getitem__(self, index: Any) -> Any: ...
    def __len__(self) -> int: ...

class StringVector:
    def __init__(self, values: Iterable[str] = ...) -> None: ...
    def append(self, value: str) -> None: ...

class LogEntry:
    level: int
    msg: str
    threadName: str

class LogWriter:
    def write(self, entry: LogEntry) -> None: ...

class LogConfig:
    msgLogging: int
    level: int
    consoleLevel: int
    decor: int
    writer: LogWriter
    filename: str

class UaConfig:
    maxCalls: int
    threadCnt: int
    mainThreadOnly: bool
    userAgent: str

class MediaConfig:
    clockRate: int
    sndClockRate: int
    channelCount: int
    audioFramePtime: int
    ptime: int
    quality: int
    noVad: bool
    ecTailLen: int
    jbInit: int
    jbMax: int
    threadCnt: int
    sndAutoCloseTime: int

class EpConfig:
    uaConfig: UaConfig
    logConfig: LogConfig
    medConfig: MediaConfig

class TlsConfig:
    CaBuf: str
    CaListFile: str
    verifyServer: bool

class TransportConfig:
    tlsConfig: TlsConfig
    port: int
    portRange: int
    boundAddress: str
    randomizePort: bool

class TransportInfo:
    localName: str
    localAddress: str

class TimeVal:
    sec: int
    msec: int

class SslCertInfo:
    subjectInfo: str
    issuerInfo: str
    validityStart: TimeVal
    validityEnd: TimeVal
    raw: str

class TlsInfo:
    verifyStatus: int
    remoteAddr: str
    remoteCertInfo: SslCertInfo
    def isEmpty(self) -> bool: ...

class TransportHandle: ...

class OnTransportStateParam:
    hnd: TransportHandle
    tlsInfo: TlsInfo
    type: str
    state: int
    lastError: int

class CodecInfo:
    codecId: str
    priority: int

class AudDevManager:
    def setNullDev(self) -> None: ...
    def getCaptureDevMedia(self) -> AudioMedia: ...
    def getPlaybackDevMedia(self) -> AudioMedia: ...

class Endpoint:
    def libCreate(self) -> None: ...
    def libInit(self, config: EpConfig) -> None: ...
    def libStart(self) -> None: ...
    def libDestroy(self, flags: int = ...) -> None: ...
    def libStopWorkerThreads(self) -> None: ...
    def audDevManager(self) -> AudDevManager: ...
    def codecEnum2(self) -> Sequence[CodecInfo]: ...
    def codecSetPriority(self, codec_id: str, priority: int) -> None: ...
    def transportCreate(self, kind: int, config: TransportConfig) -> int: ...
    def transportGetInfo(self, transport_id: int) -> TransportInfo: ...
    def transportClose(self, transport_id: int) -> None: ...
    def transportShutdown(self, transport: TransportHandle) -> None: ...
    def natUpdateStunServers(self, servers: StringVector, wait: bool) -> None: ...
    def onTransportState(self, prm: OnTransportStateParam) -> None: ...

class SipRxData:
    info: str
    wholeMsg: str
    srcAddress: str

class AuthCredInfo:
    def __init__(self, scheme: str, realm: str, username: str, data_type: int, data: str) -> None: ...

class AuthCredInfoVector:
    def append(self, credentials: AuthCredInfo) -> None: ...

class AccountRegConfig:
    registrarUri: str
    registerOnAdd: bool
    timeoutSec: int
    retryIntervalSec: int
    firstRetryIntervalSec: int
    randomRetryIntervalSec: int
    delayBeforeRefreshSec: int
    dropCallsOnFail: bool
    unregWaitMsec: int
    contactParams: str

class AccountSipConfig:
    authCreds: AuthCredInfoVector
    proxies: StringVector
    transportId: int
    contactParams: str

class AccountCallConfig:
    timerUse: int

class SrtpCrypto:
    name: str

class SrtpCryptoVector:
    def append(self, crypto: SrtpCrypto) -> None: ...

class SrtpOpt:
    cryptos: SrtpCryptoVector

class AccountMediaConfig:
    transportConfig: TransportConfig
    lockCodecEnabled: bool
    srtpUse: int
    srtpSecureSignaling: int
    srtpOpt: SrtpOpt

class AccountNatConfig:
    sipStunUse: int
    mediaStunUse: int
    contactRewriteUse: int
    viaRewriteUse: int
    sdpNatRewriteUse: int
    sipOutboundUse: int
    udpKaIntervalSec: int

class AccountConfig:
    idUri: str
    regConfig: AccountRegConfig
    sipConfig: AccountSipConfig
    callConfig: AccountCallConfig
    mediaConfig: AccountMediaConfig
    natConfig: AccountNatConfig

class AccountInfo:
    regIsActive: bool
    regExpiresSec: int

class OnRegStateParam:
    status: int
    code: int
    reason: str
    expiration: int
    rdata: SipRxData

class OnRegStartedParam:
    renew: bool

class OnIncomingCallParam:
    callId: int
    rdata: SipRxData

class SwigObject:
    def disown(self) -> None: ...

class Account:
    this: SwigObject
    def create(self, config: AccountConfig, make_default: bool = ...) -> None: ...
    def setRegistration(self, renew: bool) -> None: ...
    def shutdown(self) -> None: ...
    def getInfo(self) -> AccountInfo: ...
    def getId(self) -> int: ...
    def isValid(self) -> bool: ...
    def onRegStarted(self, prm: OnRegStartedParam) -> None: ...
    def onRegState(self, prm: OnRegStateParam) -> None: ...
    def onIncomingCall(self, prm: OnIncomingCallParam) -> None: ...

class BuddyConfig:
    uri: str
    subscribe: bool

class PresenceStatus:
    statusText: str

class BuddyInfo:
    uri: str
    presStatus: PresenceStatus

class Buddy:
    def create(self, account: Account, config: BuddyConfig) -> None: ...
    def getInfo(self) -> BuddyInfo: ...
    def onBuddyState(self) -> None: ...

class CallSetting:
    flag: int
    audioCount: int
    videoCount: int

class CallOpParam:
    opt: CallSetting
    statusCode: int
    reason: str
    def __init__(self, use_default_call_setting: bool = ...) -> None: ...

class CallSendDtmfParam:
    method: int
    digits: str

class CallMediaInfo:
    index: int
    type: int
    status: int

class CallInfo:
    id: int
    role: int
    remoteUri: str
    state: int
    lastStatusCode: int
    lastReason: str
    callIdString: str
    media: Sequence[CallMediaInfo]

class OnCallStateParam: ...
class OnCallMediaStateParam: ...

class OnDtmfDigitParam:
    digit: str

class OnCallTransferRequestParam:
    dstUri: str
    statusCode: int
    newCall: Call

class OnCallTransferStatusParam:
    statusCode: int
    reason: str
    finalNotify: bool
    cont: bool

class OnCallReplaceRequestParam:
    rdata: SipRxData
    statusCode: int
    newCall: Call

class OnCallReplacedParam:
    newCallId: int
    newCall: Call

class Call:
    def __init__(self, account: Account, call_id: int = ...) -> None: ...
    def getInfo(self) -> CallInfo: ...
    def dump(self, with_media: bool, indent: str) -> str: ...
    def getId(self) -> int: ...
    def isActive(self) -> bool: ...
    def getAudioMedia(self, index: int) -> AudioMedia: ...
    def getStreamInfo(self, index: int) -> StreamInfo: ...
    def getStreamStat(self, index: int) -> StreamStat: ...
    def makeCall(self, uri: str, prm: CallOpParam) -> None: ...
    def answer(self, prm: CallOpParam) -> None: ...
    def hangup(self, prm: CallOpParam) -> None: ...
    def setHold(self, prm: CallOpParam) -> None: ...
    def reinvite(self, prm: CallOpParam) -> None: ...
    def xfer(self, destination: str, prm: CallOpParam) -> None: ...
    def xferReplaces(self, call: Call, prm: CallOpParam) -> None: ...
    def dialDtmf(self, digits: str) -> None: ...
    def sendDtmf(self, prm: CallSendDtmfParam) -> None: ...
    def onCallState(self, prm: OnCallStateParam) -> None: ...
    def onCallMediaState(self, prm: OnCallMediaStateParam) -> None: ...
    def onDtmfDigit(self, prm: OnDtmfDigitParam) -> None: ...
    def onCallTransferRequest(self, prm: OnCallTransferRequestParam) -> None: ...
    def onCallTransferStatus(self, prm: OnCallTransferStatusParam) -> None: ...
    def onCallReplaceRequest(self, prm: OnCallReplaceRequestParam) -> None: ...
    def onCallReplaced(self, prm: OnCallReplacedParam) -> None: ...

class StreamInfo:
    codecName: str
    codecClockRate: int
    remoteRtpAddress: str

class MathStat:
    n: int
    mean: int

class RtcpStreamStat:
    pkt: int
    discard: int
    loss: int
    jitterUsec: MathStat

class RtcpStat:
    txStat: RtcpStreamStat
    rxStat: RtcpStreamStat
    rttUsec: MathStat

class JbufState:
    avgDelayMsec: int
    discard: int

class StreamStat:
    rtcp: RtcpStat
    jbuf: JbufState

class AudioMedia:
    def startTransmit(self, sink: AudioMedia) -> None: ...
    def stopTransmit(self, sink: AudioMedia) -> None: ...
    def adjustTxLevel(self, level: float) -> None: ...
    def adjustRxLevel(self, level: float) -> None: ...
    def getPortId(self) -> int: ...

class AudioMediaPlayer(AudioMedia):
    def createPlayer(self, file_name: str, options: int = ...) -> None: ...
    def getPos(self) -> int: ...
    def setPos(self, samples: int) -> None: ...
    def onEof2(self) -> None: ...

class AudioMediaRecorder(AudioMedia):
    def createRecorder(
        self, file_name: str, enc_type: int = ..., max_size: int = ..., options: int = ...
    ) -> None: ...

class ToneDesc:
    freq1: int
    freq2: int
    on_msec: int
    off_msec: int
    volume: int

class ToneDescVector:
    def append(self, tone: ToneDesc) -> None: ...

class ToneGenerator(AudioMedia):
    def createToneGenerator(self, clock_rate: int = ..., channel_count: int = ...) -> None: ...
    def play(self, tones: ToneDescVector, loop: bool = ...) -> None: ...

class MediaFormatAudio:
    id: int
    type: int
    clockRate: int
    channelCount: int
    bitsPerSample: int
    frameTimeUsec: int

class MediaFrame:
    type: int
    buf: ByteVector
    size: int

class AudioMediaPort(AudioMedia):
    def createPort(self, name: str, fmt: MediaFormatAudio) -> None: ...
    def onFrameRequested(self, frame: MediaFrame) -> None: ...
    def onFrameReceived(self, frame: MediaFrame) -> None: ...
