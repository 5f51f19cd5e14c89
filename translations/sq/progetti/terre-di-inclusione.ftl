### Terre di Inclusione: percorsi di dialogo nel Cremonese e Casalasco — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Terre di Inclusione: percorsi di dialogo nel Cremonese e Casalasco
title = Terre di Inclusione: rrugë dialogu në Cremonese dhe Casalasco
# it: Il progetto locale con corsi di italiano, mediatori e materiale in più lingue.
summary = Projekti lokal me kurse italishteje, ndërmjetës dhe material në disa gjuhë.
# it: Terre di Inclusione; Casalasco; Cremonese; mediatori; corsi di italiano
keywords = Terre di Inclusione; Casalasco; Cremonese; ndërmjetës; kurse italishteje
# it: È la parte locale di [LAB'IMPACT][1]. L'ha guidata l'[Azienda Sociale Cremonese][2], con 15 enti.
# note: [1] = progetti/lab-impact
# note: [2] = enti/azienda-sociale-cremonese
p-yj423 = Është pjesa lokale e [LAB'IMPACT][1]. E ka drejtuar [Azienda Sociale Cremonese][2], me 15 ente.
# it: Il progetto usava fondi del periodo 2014-2020. La notizia non ha una data. Non sappiamo che cosa c'è ancora oggi.
p-s4j9w = Projekti përdorte fonde të periudhës 2014-2020. Lajmi nuk ka datë. Nuk dimë çfarë ka ende sot.

## Attività

# it: **Italiano.** Corsi per adulti, con attenzione alle donne. Corsi per bambini e aiuto per i compiti in estate.
# note: voce 1 di 4
l-w2rye = **Italishte.** Kurse për të rritur, me vëmendje për gratë. Kurse për fëmijë dhe ndihmë për detyrat në verë.
# it: **Mediatori.** Corsi per operatori e per mediatori, un elenco unico, regole comuni per lavorare e pagare.
# note: voce 2 di 4
l-udwcs = **Ndërmjetës.** Kurse për punonjës dhe për ndërmjetës, një listë e vetme, rregulla të përbashkëta për punën dhe pagesën.
# it: **Informazioni.** Raccogliere ciò che esiste su servizi e progetti, tradurlo e farlo conoscere.
# note: voce 3 di 4
l-rbxte = **Informacione.** Të mblidhet ajo që ekziston për shërbimet dhe projektet, të përkthehet dhe të bëhet e njohur.
# it: **Associazioni.** Trovare quelle che ci sono, sostenerle e rafforzare quelle di cittadini stranieri.
# note: voce 4 di 4
l-m5rbb = **Shoqata.** Të gjenden ato që ekzistojnë, të mbështeten dhe të forcohen ato të shtetasve të huaj.

## Risultati

# it: Quando è uscita la notizia erano cominciati i corsi di rinforzo di italiano in tre comuni. Era cominciato anche un corso per mediatori.
p-ptvzb = Kur doli lajmi, kishin filluar kurset e përforcimit të italishtes në tri komuna. Kishte filluar edhe një kurs për ndërmjetës.
