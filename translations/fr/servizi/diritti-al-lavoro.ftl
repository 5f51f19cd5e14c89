### Il contratto di lavoro e i tuoi diritti — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il contratto di lavoro e i tuoi diritti
# term: contratto di lavoro → { -contratto-di-lavoro } = contrat de travail
title = Le contrat de travail et vos droits
# it: Che cosa guardare prima di firmare, e a chi chiedere aiuto.
summary = Ce qu’il faut regarder avant de signer, et à qui demander de l’aide.
# it: contratto; busta paga; stipendio; ferie; lavoro nero; licenziamento; sindacato; ispettorato; non mi pagano; mi hanno licenziato; il capo non paga; stipendio non pagato; il datore di lavoro non mi paga; non mi hanno pagato; non ricevo lo stipendio; stipendi arretrati
# term: busta paga → { -busta-paga } = fiche de paie
# term: lavoro nero → { -lavoro-nero } = travail au noir
# term: licenziamento → { -licenziamento } = licenciement
# term: sindacato → { -sindacato } = syndicat
# term: datore di lavoro → { -datore-di-lavoro } = employeur
keywords = contrat; fiche de paie; salaire; congés; travail au noir; licenciement; syndicat; inspection; on ne me paie pas; on m’a licencié; le patron ne paie pas; salaire impayé; employeur ne paie pas; mon employeur ne me paie pas; je n’ai pas été payé; pas de salaire; on me doit de l’argent; salaires en retard; je travaille sans contrat
# it: un controllo del contratto e della paga
f-rc34r = un contrôle du contrat et du salaire
# it: I sindacati e i patronati aiutano i lavoratori.
# term: sindacati → { -sindacato } = syndicat
# term: patronati → { -patronato } = bureau d’aide
f-hy8pg = Les syndicats et les bureaux d’aide (patronati) aident les travailleurs.
# it: Chi lavora in Italia ha diritti. Valgono anche per chi è straniero.
p-fb87y = Les personnes qui travaillent en Italie ont des droits. Ils valent aussi pour les étrangers.

## A chi è rivolto

# it: A chi comincia un lavoro o ne ha già uno.
p-bs2ds = Pour les personnes qui commencent un travail ou en ont déjà un.

## Come fare

# it: **Prima di firmare:**
p-wqn9b = **Avant de signer :**
# it: Chiedi il [contratto][1] scritto. Portalo a casa e leggilo.
# note: voce 1 di 4
# note: [1] = termini/contratto-di-lavoro
l-k8pwh = Demandez le [contrat (contratto)][1] écrit. Emportez-le chez vous et lisez-le.
# it: Guarda paga, ore, giorni, durata e tipo di contratto nazionale.
# note: voce 2 di 4
l-nxtgy = Regardez le salaire, les heures, les jours, la durée et le type de contrat national.
# it: Se non capisci, vai da un [sindacato][1] o un [patronato][2].
# note: voce 3 di 4
# note: [1] = termini/sindacato
# note: [2] = termini/patronato
# term: sindacato → { -sindacato } = syndicat
# term: patronato → { -patronato } = bureau d’aide
l-qj23j = Si vous ne comprenez pas, allez voir un [syndicat (sindacato)][1] ou un [bureau d’aide (patronato)][2].
# it: Non firmare **mai** un foglio non ancora scritto, o senza data.
# note: voce 4 di 4
l-36sii = Ne signez **jamais** une feuille vide ou un papier sans date.
# it: **Ogni mese:**
p-6jnct = **Chaque mois :**
# it: Controlla la [busta paga][1]. Ti spetta per legge.
# note: voce 1 di 3
# note: [1] = termini/busta-paga
# term: busta paga → { -busta-paga } = fiche de paie
l-bbwgt = Vérifiez la [fiche de paie (busta paga)][1]. La loi vous y donne droit.
# it: La paga deve arrivare in banca o in un altro modo che puoi provare.
# note: voce 2 di 3
l-4erxp = Le salaire doit arriver à la banque ou d’une autre façon que vous pouvez prouver.
# it: Scrivi su un quaderno le ore che lavori davvero.
# note: voce 3 di 3
l-5jhrr = Écrivez dans un cahier les heures que vous travaillez vraiment.

## Cosa si ottiene

# it: Con un contratto in regola con la legge hai:
p-hs2ry = Avec un contrat en règle avec la loi, vous avez :
# it: ferie e riposo
# note: voce 1 di 5
l-bd73f = congés et repos
# it: malattia e maternità pagate
# note: voce 2 di 5
l-zy8wr = maladie et maternité payées
# it: contributi per la pensione
# note: voce 3 di 5
# term: contributi → { -contributi } = cotisations sociales
l-gh2mu = cotisations pour la retraite
# it: l'aiuto se ti fai male
# note: voce 4 di 5
l-ejg5r = l’aide si vous vous blessez
# it: i soldi alla fine del lavoro ([TFR][1])
# note: voce 5 di 5
# note: [1] = termini/tfr
# term: tfr → { -tfr } = indemnité de fin de travail
l-c9hpr = l’argent à la fin du travail ([TFR][1])

## Casi particolari

# it: **Dimissioni.** Di solito dai le [dimissioni][1] in linea. Chiedi al sindacato o al patronato.
# note: voce 1 di 4
# note: [1] = termini/dimissioni
# term: dimissioni → { -dimissioni } = démission
# term: sindacato → { -sindacato } = syndicat
# term: patronato → { -patronato } = bureau d’aide
l-n9vyt = **Démission.** D’habitude, vous donnez votre [démission (dimissioni)][1] en ligne. Demandez au { -sindacato } ou au { -patronato }.
# it: **Licenziamento.** Il [licenziamento][1] deve essere scritto. Hai **60 giorni** per dire che non sei d'accordo.
# note: voce 2 di 4
# note: [1] = termini/licenziamento
# term: licenziamento → { -licenziamento } = licenciement
l-s8rjz = **Licenciement.** Le [licenciement (licenziamento)][1] doit être écrit. Vous avez **60 jours** pour dire que vous n’êtes pas d’accord.
# it: **Come dirlo.** In quei 60 giorni scrivi al datore di lavoro, con una [raccomandata][1] o una [PEC][2]. Poi hai **180 giorni** per andare dal giudice.
# note: voce 3 di 4
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: datore di lavoro → { -datore-di-lavoro } = employeur
# term: raccomandata → { -raccomandata } = lettre recommandée
# term: pec → { -pec } = e-mail certifié
l-fau9r = **Comment le dire.** Pendant ces 60 jours, écrivez à l’employeur, par [lettre recommandée (raccomandata)][1] ou par [e-mail certifié (PEC)][2]. Ensuite, vous avez **180 jours** pour aller devant le juge.
# it: **Busta paga falsa.** Se prendi meno di quello che c'è scritto, raccogli le prove.
# note: voce 4 di 4
# term: busta paga → { -busta-paga } = fiche de paie
l-29c55 = **Fausse fiche de paie.** Si vous recevez moins que ce qui est écrit, rassemblez les preuves.

## Se qualcosa va male

# it: Se qualcosa va male
t-2vp87 = Si quelque chose se passe mal
# it: Non ti pagano o lavori [in nero][1]? Vai dal sindacato o all'**Ispettorato del lavoro**. Se non hai il permesso, vai prima dal sindacato o da un avvocato. Leggi anche [la pagina sullo sfruttamento][2].
# note: [1] = termini/lavoro-nero
# note: [2] = servizi/sfruttamento-sul-lavoro
# term: in nero → { -lavoro-nero } = travail au noir
# term: sindacato → { -sindacato } = syndicat
p-b8xar = On ne vous paie pas ou vous travaillez [au noir (in nero)][1] ? Allez voir le { -sindacato } ou l’**Ispettorato del lavoro** (inspection du travail). Si vous n’avez pas de permis, allez d’abord voir le syndicat ou un avocat. Lisez aussi [la page sur l’exploitation][2].
