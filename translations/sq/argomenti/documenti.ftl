### Documenti — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Documenti
title = Dokumentet
# it: Permesso di soggiorno, codice fiscale e altri documenti.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
# term: codice fiscale → { -codice-fiscale } = kod fiskal
summary = Leja e qëndrimit, kodi fiskal dhe dokumente të tjera.
# it: permesso; carta; passaporto; anagrafe; residenza
# term: passaporto → { -passaporto } = pasaportë
# term: anagrafe → { -anagrafe } = zyra e regjistrit të banorëve
# term: residenza → { -residenza } = vendbanim i regjistruar
keywords = leje; kartë identiteti; pasaportë; regjistri i banorëve; rezidenca; dokumente
# it: Controlla la data di scadenza dei tuoi documenti. Se il permesso sta per scadere, leggi [come si rinnova][1].
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
p-kysee = Kontrolloni datën kur skadojnë dokumentet tuaja. Nëse leja po skadon, lexoni [si rinovohet][1].
