### patrocinio a spese dello Stato — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: patrocinio a spese dello Stato
title = avokat i paguar nga Shteti
# it: L'avvocato pagato dallo Stato per chi ha pochi soldi.
summary = Avokati i paguar nga Shteti për këdo që ka pak para.
# it: avvocato gratis; gratuito patrocinio
keywords = avokat falas; gratuito patrocinio; ndihmë juridike
# it: Molti dicono **gratuito patrocinio**. Leggi [come si chiede][1].
# note: [1] = servizi/patrocinio-gratuito
p-ix6si = Shumë njerëz thonë **gratuito patrocinio**. Lexoni [si kërkohet][1].
