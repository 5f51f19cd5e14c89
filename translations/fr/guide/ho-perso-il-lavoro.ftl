### Ho perso il lavoro — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho perso il lavoro
title = J’ai perdu mon travail
# it: I passi per avere la disoccupazione e cercare un altro lavoro.
summary = Les étapes pour avoir le chômage et chercher un autre travail.
# it: licenziato; senza lavoro; disoccupato; fine contratto
keywords = licencié; sans travail; chômage; fin de contrat; renvoyé
# it: Controlla la lettera e l'ultima busta paga.
# term: busta paga → { -busta-paga } = fiche de paie
f-f7nnc = Vérifiez la lettre et la dernière fiche de paie.
# it: Chiedi la NASpI nei primi 8 giorni, se puoi.
# term: naspi → { -naspi } = allocation chômage
f-r6zac = Demandez l’allocation chômage (NASpI) dans les 8 premiers jours, si vous pouvez.
# it: Iscriviti al centro per l'impiego.
# term: centro per l'impiego → { -centro-per-l-impiego } = centre pour l’emploi
f-9gkk9 = Inscrivez-vous au centre pour l’emploi.
# it: Guarda quando scade il permesso.
f-hz9ir = Regardez quand votre permis prend fin.
# it: Chiedi l'ISEE corrente.
# term: isee → { -isee } = indicateur des ressources de la famille
f-2hgdy = Demandez l’ISEE « corrente » (actuel).
# it: Se non riesci a pagare l'affitto, parla subito.
f-dynw4 = Si vous n’arrivez pas à payer le loyer, parlez-en tout de suite.
# it: Se mancano i soldi, vai dall'assistente sociale.
# term: assistente sociale → { -assistente-sociale } = assistante sociale
f-uygn8 = Si l’argent manque, allez voir l’assistante sociale.
# it: Non aspettare: alcune domande hanno una scadenza. Anche contro un [licenziamento][1] c'è una scadenza.
# note: [1] = termini/licenziamento
# term: licenziamento → { -licenziamento } = licenciement
p-awg4x = N’attendez pas : certaines demandes ont une date limite. Contre un [licenciement (licenziamento)][1] aussi, il y a une date limite.
# it: Se sei straniero, **non** perdi subito il permesso. Puoi cercare un altro lavoro.
p-a4urp = Si vous êtes étranger, vous **ne perdez pas** tout de suite le permis. Vous pouvez chercher un autre travail.
