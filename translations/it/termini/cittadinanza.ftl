### termini/cittadinanza
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = cittadinanza
summary = Il legame con uno Stato. Chi è cittadino vota e ha il passaporto.
keywords = cittadino italiano; passaporto italiano
# note: [1] = servizi/cittadinanza-adulti
# note: [2] = servizi/cittadinanza-a-diciotto-anni
p-mgc92 = Leggi come si chiede per [residenza o matrimonio][1] e [a 18 anni][2].
