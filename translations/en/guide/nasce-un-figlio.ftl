### Nasce un figlio — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Nasce un figlio
title = A child is born
# it: Che cosa fare prima e dopo il parto.
summary = What to do before and after the birth.
# it: nascita; bambino; neonato; gravidanza; incinta
keywords = birth; child; newborn; baby; pregnancy; pregnant
# it: Fai le visite in gravidanza.
f-4w6g2 = Go to the pregnancy check-ups.
# it: Se lavori, chiedi la maternità.
f-a67z4 = If you work, apply for maternity leave.
# it: Registra la nascita entro 10 giorni.
f-rmrxq = Register the birth within 10 days.
# it: Scegli il pediatra.
# term: pediatra → { -pediatra-di-libera-scelta } = children's doctor
f-u2iyp = Choose the { -pediatra-di-libera-scelta }.
# it: Segui i vaccini.
# term: vaccini → { -vaccino } = vaccine
f-9g3vi = Follow the vaccinations.
# it: Chiedi l'ISEE.
# term: isee → { -isee } = family wealth indicator
f-s33kf = Ask for the { -isee }.
# it: Chiedi l'assegno unico.
# term: assegno unico → { -assegno-unico } = child benefit
f-hpjxn = Apply for { -assegno-unico }.
# it: Pensa presto al nido.
# term: nido → { -asilo-nido } = day nursery
f-5ix9v = Think about a { -asilo-nido } early.
# it: Hai diritto a cure in gravidanza anche senza permesso. Anche il tuo bambino ha diritto al medico.
p-vzqhh = You have a right to care in pregnancy even without a permit. Your child has a right to a doctor too.
