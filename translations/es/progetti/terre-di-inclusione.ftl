### Terre di Inclusione: percorsi di dialogo nel Cremonese e Casalasco — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Terre di Inclusione: percorsi di dialogo nel Cremonese e Casalasco
title = Terre di Inclusione: caminos de diálogo en el Cremonese y el Casalasco
# it: Il progetto locale con corsi di italiano, mediatori e materiale in più lingue.
summary = El proyecto local con cursos de italiano, mediadores y material en varios idiomas.
# it: Terre di Inclusione; Casalasco; Cremonese; mediatori; corsi di italiano
keywords = Terre di Inclusione; Casalasco; Cremonese; mediadores; cursos de italiano
# it: È la parte locale di [LAB'IMPACT][1]. L'ha guidata l'[Azienda Sociale Cremonese][2], con 15 enti.
# note: [1] = progetti/lab-impact
# note: [2] = enti/azienda-sociale-cremonese
p-yj423 = Es la parte local de [LAB'IMPACT][1]. La dirigió [Azienda Sociale Cremonese][2], con 15 organismos.
# it: Il progetto usava fondi del periodo 2014-2020. La notizia non ha una data. Non sappiamo che cosa c'è ancora oggi.
p-s4j9w = El proyecto usaba fondos del periodo 2014-2020. La noticia no tiene fecha. No sabemos qué sigue hoy.

## Attività

# it: **Italiano.** Corsi per adulti, con attenzione alle donne. Corsi per bambini e aiuto per i compiti in estate.
# note: voce 1 di 4
l-w2rye = **Italiano.** Cursos para adultos, con atención a las mujeres. Cursos para niños y ayuda con las tareas en verano.
# it: **Mediatori.** Corsi per operatori e per mediatori, un elenco unico, regole comuni per lavorare e pagare.
# note: voce 2 di 4
l-udwcs = **Mediadores.** Cursos para el personal y para los mediadores, una lista única, reglas comunes para trabajar y pagar.
# it: **Informazioni.** Raccogliere ciò che esiste su servizi e progetti, tradurlo e farlo conoscere.
# note: voce 3 di 4
l-rbxte = **Información.** Reunir lo que existe sobre servicios y proyectos, traducirlo y darlo a conocer.
# it: **Associazioni.** Trovare quelle che ci sono, sostenerle e rafforzare quelle di cittadini stranieri.
# note: voce 4 di 4
l-m5rbb = **Asociaciones.** Encontrar las que hay, apoyarlas y fortalecer las de ciudadanos extranjeros.

## Risultati

# it: Quando è uscita la notizia erano cominciati i corsi di rinforzo di italiano in tre comuni. Era cominciato anche un corso per mediatori.
p-ptvzb = Cuando salió la noticia habían empezado los cursos de refuerzo de italiano en tres municipios. Había empezado también un curso para mediadores.
