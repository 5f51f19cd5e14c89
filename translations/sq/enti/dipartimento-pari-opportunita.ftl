### Dipartimento per le pari opportunità — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Dipartimento per le pari opportunità
title = Departamenti për mundësi të barabarta (Dipartimento per le pari opportunità)
# it: L'ufficio del Governo che promuove il numero contro violenza e stalking.
summary = Zyra e Qeverisë që promovon numrin kundër dhunës dhe përndjekjes.
# it: pari opportunità; Governo; violenza
keywords = mundësi të barabarta; Qeveria; dhunë

## Che cosa fa

# it: È un ufficio della Presidenza del Consiglio dei ministri. Promuove il [numero contro violenza e stalking][1].
# note: [1] = servizi/antiviolenza-1522
p-rcqsb = Është një zyrë e Presidencës së Këshillit të Ministrave. Promovon [numrin kundër dhunës dhe përndjekjes][1].
# it: Se hai bisogno di aiuto, non scrivere al Dipartimento. Chiama quel numero.
p-wae5s = Nëse keni nevojë për ndihmë, mos i shkruani Departamentit. Telefononi atë numër.
