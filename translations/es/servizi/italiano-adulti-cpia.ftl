### Corsi di italiano per adulti al CPIA — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corsi di italiano per adulti al CPIA
# term: cpia → { -cpia } = escuela pública para adultos
title = Cursos de italiano para adultos en el CPIA
# it: La scuola pubblica per adulti insegna l'italiano a chi viene da altri Paesi.
summary = La escuela pública para adultos enseña italiano a quienes vienen de otros países.
# it: italiano; corso di italiano; scuola; A1; A2; test di italiano; CPIA
# term: cpia → { -cpia } = escuela pública para adultos
keywords = italiano; curso de italiano; escuela; A1; A2; examen de italiano; CPIA; clases
# it: un attestato del livello di italiano
f-s6y7y = un certificado del nivel de italiano
# it: Il [CPIA Cremona][1] è una scuola pubblica per adulti. I CPIA tengono corsi di italiano per chi viene da altri Paesi.
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = escuela pública para adultos
p-pub9v = El [CPIA Cremona][1] es una escuela pública para adultos. Los CPIA dan cursos de italiano para quienes vienen de otros países.

## A chi è rivolto

# it: Agli adulti e ai ragazzi dai sedici anni.
p-dnfvv = A los adultos y a los jóvenes desde los dieciséis años.

## Come fare

# it: Chiedi al CPIA quando puoi iscriverti.
# note: voce 1 di 4
# term: cpia → { -cpia } = escuela pública para adultos
l-zyauu = Pregunte en la escuela pública para adultos (CPIA) cuándo puede inscribirse.
# it: Fai una prova. La prova serve a capire quanto italiano sai.
# note: voce 2 di 4
l-gy2wh = Haga una prueba. La prueba sirve para ver cuánto italiano sabe.
# it: Vai alle lezioni del tuo gruppo.
# note: voce 3 di 4
l-ytrvt = Vaya a las clases de su grupo.
# it: Alla fine chiedi l'**attestato**.
# note: voce 4 di 4
l-i7y78 = Al final pida el **certificado** (attestato).
# it: Non conosciamo le sedi e gli orari. Se non sai come trovare la scuola, chiedi a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
p-b2xut = No conocemos las sedes ni los horarios. Si no sabe cómo encontrar la escuela, pregunte en [Mondinsieme][1].

## Cosa si ottiene

# it: I corsi vanno dal livello A1 al livello A2. Il livello A2 serve anche per il [permesso di soggiorno di lungo periodo][1].
# note: [1] = servizi/permesso-lungo-periodo
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
p-yewuc = Los cursos van del nivel A1 al nivel A2. El nivel A2 sirve también para el [permiso de residencia de larga duración][1].

## I corsi di un progetto passato

# it: I corsi di un progetto passato
t-mtnmj = Los cursos de un proyecto pasado
# it: Il progetto [Terre di Inclusione][1] ha avviato corsi di rinforzo in tre comuni:
# note: [1] = progetti/terre-di-inclusione
p-7upa4 = El proyecto [Terre di Inclusione][1] abrió cursos de refuerzo en tres municipios:
# it: [Casalmaggiore][1]
# note: voce 1 di 3
# note: [1] = corsi/italiano-rinforzo-casalmaggiore
l-nm3p9 = [Casalmaggiore][1]
# it: [Casteldidone][1]
# note: voce 2 di 3
# note: [1] = corsi/italiano-rinforzo-casteldidone
l-sjdri = [Casteldidone][1]
# it: Pizzighettone, per [adulti][1] e per [minori][2]
# note: voce 3 di 3
# note: [1] = corsi/italiano-rinforzo-pizzighettone
# note: [2] = corsi/italiano-minori-pizzighettone
# term: minori → { -minore } = menor de edad
l-uewx6 = Pizzighettone, para [adultos][1] y para [menores][2]
# it: Il progetto usava fondi europei del periodo 2014-2020. Non sappiamo se quei corsi ci sono ancora.
p-z26hw = El proyecto usaba fondos europeos del periodo 2014-2020. No sabemos si esos cursos todavía existen.
