### Ministero del Lavoro e delle Politiche sociali — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero del Lavoro e delle Politiche sociali
title = Ministerio de Trabajo y Políticas Sociales
# it: Il ministero che si occupa di lavoro e di integrazione.
summary = El ministerio que se ocupa de trabajo e integración.
# it: ministero; lavoro; politiche sociali
keywords = ministerio; trabajo; políticas sociales

## Che cosa fa

# it: Si occupa di regole del lavoro e di aiuti sociali. Ha fatto un accordo per la rete [Le città del dialogo][1].
# note: [1] = enti/rete-citta-del-dialogo
p-9bh24 = Se ocupa de las reglas del trabajo y de las ayudas sociales. Hizo un acuerdo para la red [Le città del dialogo][1].
# it: Per il tuo contratto non scrivere al ministero. Leggi [i tuoi diritti al lavoro][1] e vai da un [sindacato][2].
# note: [1] = servizi/diritti-al-lavoro
# note: [2] = termini/sindacato
# term: sindacato → { -sindacato } = sindicato
p-a4e8s = Para su contrato no escriba al ministerio. Lea [sus derechos en el trabajo][1] y vaya a un [sindicato][2].
