### progetti/terre-di-inclusione
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Terre di Inclusione: percorsi di dialogo nel Cremonese e Casalasco
summary = Il progetto locale con corsi di italiano, mediatori e materiale in più lingue.
keywords = Terre di Inclusione; Casalasco; Cremonese; mediatori; corsi di italiano
# note: [1] = progetti/lab-impact
# note: [2] = enti/azienda-sociale-cremonese
p-yj423 = È la parte locale di [LAB'IMPACT][1]. L'ha guidata l'[Azienda Sociale Cremonese][2], con 15 enti.
p-s4j9w = Il progetto usava fondi del periodo 2014-2020. La notizia non ha una data. Non sappiamo che cosa c'è ancora oggi.

## Attività

# note: voce 1 di 4
l-w2rye = **Italiano.** Corsi per adulti, con attenzione alle donne. Corsi per bambini e aiuto per i compiti in estate.
# note: voce 2 di 4
l-udwcs = **Mediatori.** Corsi per operatori e per mediatori, un elenco unico, regole comuni per lavorare e pagare.
# note: voce 3 di 4
l-rbxte = **Informazioni.** Raccogliere ciò che esiste su servizi e progetti, tradurlo e farlo conoscere.
# note: voce 4 di 4
l-m5rbb = **Associazioni.** Trovare quelle che ci sono, sostenerle e rafforzare quelle di cittadini stranieri.

## Risultati

p-ptvzb = Quando è uscita la notizia erano cominciati i corsi di rinforzo di italiano in tre comuni. Era cominciato anche un corso per mediatori.
