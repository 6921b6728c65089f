# Speaks standard input into the WAV file that is named: powershell -File windows.ps1 FILE
Add-Type -AssemblyName System.Speech
[Console]::InputEncoding = [System.Text.Encoding]::UTF8
$speech = New-Object System.Speech.Synthesis.SpeechSynthesizer
$speech.SetOutputToWaveFile($args[0])
$speech.Speak([Console]::In.ReadToEnd())
$speech.Dispose()
