### Terre di Inclusione: percorsi di dialogo nel Cremonese e Casalasco — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Terre di Inclusione: percorsi di dialogo nel Cremonese e Casalasco
title = Terre di Inclusione: کریمونا اور کازالاسکو میں مکالمے کے راستے
# it: Il progetto locale con corsi di italiano, mediatori e materiale in più lingue.
summary = مقامی منصوبہ، اطالوی زبان کے کورس، ثالثوں اور کئی زبانوں کے مواد کے ساتھ۔
# it: Terre di Inclusione; Casalasco; Cremonese; mediatori; corsi di italiano
keywords = ???
# it: È la parte locale di [LAB'IMPACT][1]. L'ha guidata l'[Azienda Sociale Cremonese][2], con 15 enti.
# note: [1] = progetti/lab-impact
# note: [2] = enti/azienda-sociale-cremonese
p-yj423 = ???
# it: Il progetto usava fondi del periodo 2014-2020. La notizia non ha una data. Non sappiamo che cosa c'è ancora oggi.
p-s4j9w = ???

## Attività

# it: **Italiano.** Corsi per adulti, con attenzione alle donne. Corsi per bambini e aiuto per i compiti in estate.
# note: voce 1 di 4
l-w2rye = ???
# it: **Mediatori.** Corsi per operatori e per mediatori, un elenco unico, regole comuni per lavorare e pagare.
# note: voce 2 di 4
l-udwcs = ???
# it: **Informazioni.** Raccogliere ciò che esiste su servizi e progetti, tradurlo e farlo conoscere.
# note: voce 3 di 4
l-rbxte = ???
# it: **Associazioni.** Trovare quelle che ci sono, sostenerle e rafforzare quelle di cittadini stranieri.
# note: voce 4 di 4
l-m5rbb = ???

## Risultati

# it: Quando è uscita la notizia erano cominciati i corsi di rinforzo di italiano in tre paesi. Era cominciato anche un corso per mediatori.
p-ptvzb = ???
