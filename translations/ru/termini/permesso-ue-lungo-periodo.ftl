### permesso UE per soggiornanti di lungo periodo — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso UE per soggiornanti di lungo periodo
title = долгосрочный вид на жительство ЕС
# it: Un permesso senza scadenza, per chi vive qui e ha un permesso da almeno 5 anni.
summary = Вид на жительство без срока для тех, кто живёт здесь и имеет вид на жительство не меньше 5 лет.
# it: carta di soggiorno; permesso illimitato
keywords = карта ди соджорно; бессрочный вид на жительство; ПМЖ
# it: Prima si chiamava **carta di soggiorno**. Molti la chiamano ancora così.
p-ecrpi = Раньше он назывался **carta di soggiorno**. Многие называют его так и сейчас.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/permesso-lungo-periodo
p-r6wjr = Читайте, [как подать заявление][1].
