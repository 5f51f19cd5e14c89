### CO-AliZIONE — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CO-AliZIONE
title = ===
# it: Un percorso di formazione per i Comuni che creano reti di accoglienza.
summary = Un programa de formación para los municipios que crean redes de acogida.
# it: CO-AliZIONE; coalizione; formazione; comuni; accoglienza
keywords = CO-AliZIONE; coalición; formación; municipios; acogida
# it: finanziamento
f-jaeiy = financiación
# it: Era un percorso per i Comuni. L'ultima tappa è stata [a Cremona][1], nel 2018.
# note: [1] = eventi/co-alizione-a-cremona
p-nuqzp = Era un programa para los municipios. La última etapa fue [en Cremona][1], en 2018.

## Obiettivi

# it: scambiare idee ed esperienze tra Comuni
# note: voce 1 di 2
l-2bbd6 = intercambiar ideas y experiencias entre municipios
# it: parlare in modo chiaro di servizi e risorse
# note: voce 2 di 2
l-ibffj = hablar con claridad de servicios y recursos

## Attività

# it: Gli incontri parlavano di cinque temi:
p-xxgq3 = Los encuentros trataban cinco temas:
# it: alleanze locali e servizi pubblici
# note: voce 1 di 5
l-bky7s = alianzas locales y servicios públicos
# it: dall'aiuto diviso in settori all'aiuto tutto insieme
# note: voce 2 di 5
l-hsc9n = de la ayuda dividida en sectores a la ayuda de conjunto
# it: gestire insieme i progetti con fondi
# note: voce 3 di 5
l-x3mmn = gestionar juntos los proyectos con fondos
# it: comunità capaci di accogliere
# note: voce 4 di 5
l-9eyct = comunidades capaces de acoger
# it: costruire una rete di sostegno, con casi ed esercizi
# note: voce 5 di 5
l-4nxqs = construir una red de apoyo, con casos y ejercicios
# it: Il percorso è finito. Non ci sono iscrizioni.
p-zi365 = El programa terminó. No hay inscripciones.
