### enti/comune-di-cremona
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Comune di Cremona
summary = Il municipio della città. Il centro Mondinsieme è un suo servizio.
keywords = municipio; comune; Cremona

## Che cosa fa

# note: [1] = luoghi/mondinsieme
# note: [2] = enti/rete-mondinsieme
p-nyv5v = Il Comune di Cremona ha un centro interculturale, [Mondinsieme][1]. Il centro ha lavorato con una [rete di enti][2].
# note: $web = un dato; lo scrive il sito
# note: [1] = enti/comune-di-residenza
p-e38a3 = Il sito del Comune è { $web }. Cerca lì il telefono dell'ufficio che ti serve. Leggi [che cosa puoi chiedere in un Comune][1].
