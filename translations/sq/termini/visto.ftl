### visto d'ingresso — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: visto d'ingresso
title = vizë hyrjeje
# it: Il permesso di entrare in Italia. È nel passaporto.
# term: passaporto → { -passaporto } = pasaportë
summary = Leja për të hyrë në Itali. Është në pasaportë.
# it: consolato; ambasciata; entrare
# term: ambasciata → { -consolato } = konsullatë
keywords = konsullatë; ambasadë; hyrje
# it: Lo dà il consolato italiano nel tuo Paese, prima del viaggio.
# term: consolato → { -consolato } = konsullatë
p-u329e = E jep konsullata italiane në vendin tuaj, para udhëtimit.
# it: Il visto serve per **entrare**. Per restare serve il [permesso di soggiorno][1].
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
p-yzggk = Viza duhet për të **hyrë**. Për të qëndruar duhet [leja e qëndrimit (permesso di soggiorno)][1].
