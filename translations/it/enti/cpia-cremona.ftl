### enti/cpia-cremona
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = CPIA Cremona
summary = Il Centro provinciale per l'istruzione degli adulti: una scuola pubblica.
keywords = CPIA; scuola per adulti; corso di italiano; licenza media

## Che cosa fa

p-vpu6h = CPIA vuol dire Centro provinciale per l'istruzione degli adulti. È una scuola pubblica.
# note: [1] = servizi/italiano-adulti-cpia
# note: [2] = servizi/licenza-media-cpia
p-b7x2p = Qui puoi chiedere un [corso di italiano][1]. Puoi prendere anche la [licenza media][2].
# note: [1] = https://unica.istruzione.gov.it
# note: [2] = enti/comune-di-residenza
p-ygid8 = Non conosciamo l'indirizzo e il telefono. Cerca il nome della scuola sul sito [unica.istruzione.gov.it][1], oppure chiedi in [Comune][2].
# note: [1] = progetti/terre-di-inclusione
p-5b6fm = Il CPIA ha lavorato anche al progetto [Terre di Inclusione][1].
