### Terre di Inclusione: percorsi di dialogo nel Cremonese e Casalasco — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Terre di Inclusione: percorsi di dialogo nel Cremonese e Casalasco
title = Terre di Inclusione: drumuri de dialog în zonele Cremonese și Casalasco
# it: Il progetto locale con corsi di italiano, mediatori e materiale in più lingue.
summary = Proiectul local cu cursuri de italiană, mediatori și materiale în mai multe limbi.
# it: Terre di Inclusione; Casalasco; Cremonese; mediatori; corsi di italiano
keywords = Terre di Inclusione; Casalasco; Cremonese; mediatori; cursuri de italiană
# it: È la parte locale di [LAB'IMPACT][1]. L'ha guidata l'[Azienda Sociale Cremonese][2], con 15 enti.
# note: [1] = progetti/lab-impact
# note: [2] = enti/azienda-sociale-cremonese
p-yj423 = Este partea locală a proiectului [LAB'IMPACT][1]. L-a condus [Azienda Sociale Cremonese][2], cu 15 instituții și organizații.
# it: Il progetto usava fondi del periodo 2014-2020. La notizia non ha una data. Non sappiamo che cosa c'è ancora oggi.
p-s4j9w = Proiectul folosea fonduri din perioada 2014-2020. Știrea nu are dată. Nu știm ce mai există azi.

## Attività

# it: **Italiano.** Corsi per adulti, con attenzione alle donne. Corsi per bambini e aiuto per i compiti in estate.
# note: voce 1 di 4
l-w2rye = **Italiană.** Cursuri pentru adulți, cu atenție pentru femei. Cursuri pentru copii și ajutor la teme vara.
# it: **Mediatori.** Corsi per operatori e per mediatori, un elenco unico, regole comuni per lavorare e pagare.
# note: voce 2 di 4
l-udwcs = **Mediatori.** Cursuri pentru personal și pentru mediatori, o listă unică, reguli comune pentru lucru și plată.
# it: **Informazioni.** Raccogliere ciò che esiste su servizi e progetti, tradurlo e farlo conoscere.
# note: voce 3 di 4
l-rbxte = **Informații.** Strângerea a ceea ce există despre servicii și proiecte, traducerea și răspândirea.
# it: **Associazioni.** Trovare quelle che ci sono, sostenerle e rafforzare quelle di cittadini stranieri.
# note: voce 4 di 4
l-m5rbb = **Asociații.** Găsirea celor care există, sprijinirea lor și întărirea celor ale cetățenilor străini.

## Risultati

# it: Quando è uscita la notizia erano cominciati i corsi di rinforzo di italiano in tre comuni. Era cominciato anche un corso per mediatori.
p-ptvzb = Când a apărut știrea, începuseră cursurile de sprijin la italiană în trei localități. Începuse și un curs pentru mediatori.
