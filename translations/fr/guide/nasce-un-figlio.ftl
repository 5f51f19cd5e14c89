### Nasce un figlio — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Nasce un figlio
title = Un enfant va naître
# it: Che cosa fare prima e dopo il parto.
summary = Ce qu’il faut faire avant et après l’accouchement.
# it: nascita; bambino; neonato; gravidanza; incinta
keywords = naissance; bébé; nouveau-né; grossesse; enceinte
# it: Fai le visite in gravidanza.
f-4w6g2 = Allez aux consultations pendant la grossesse.
# it: Se lavori, chiedi la maternità.
f-a67z4 = Si vous travaillez, demandez le congé de maternité.
# it: Registra la nascita entro 10 giorni.
f-rmrxq = Déclarez la naissance dans les 10 jours.
# it: Scegli il pediatra.
# term: pediatra → { -pediatra-di-libera-scelta } = pédiatre
f-u2iyp = Choisissez le pédiatre.
# it: Segui i vaccini.
# term: vaccini → { -vaccino } = vaccin
f-9g3vi = Suivez les vaccins.
# it: Chiedi l'ISEE.
# term: isee → { -isee } = indicateur des ressources de la famille
f-s33kf = Demandez l’ISEE.
# it: Chiedi l'assegno unico.
# term: assegno unico → { -assegno-unico } = allocation pour les enfants
f-hpjxn = Demandez l’allocation pour les enfants (assegno unico).
# it: Pensa presto al nido.
# term: nido → { -asilo-nido } = crèche
f-5ix9v = Pensez tôt à la crèche.
# it: Hai diritto a cure in gravidanza anche senza permesso. Anche il tuo bambino ha diritto al medico.
p-vzqhh = Vous avez droit aux soins pendant la grossesse, même sans permis. Votre enfant aussi a droit au médecin.
