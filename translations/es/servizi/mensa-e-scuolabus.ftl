### Mensa e autobus della scuola — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mensa e autobus della scuola
title = Comedor y autobús de la escuela
# it: Come iscrivere i figli alla mensa e allo scuolabus e pagare meno.
summary = Cómo inscribir a los hijos en el comedor y en el autobús escolar y pagar menos.
# it: mensa; scuolabus; pulmino; pasto; dieta; refezione; buoni pasto
keywords = comedor escolar; autobús escolar; mensa; scuolabus; almuerzo; dieta; vales de comida
# it: il certificato del medico, per una dieta di salute
f-pixfs = el certificado del médico, para una dieta por salud
# it: il posto alla mensa o sull'autobus
f-2rr89 = el lugar en el comedor o en el autobús
# it: La mensa è il pranzo a scuola. Lo scuolabus è l'autobus per i bambini. Di solito li organizza il Comune.
p-xmdup = El comedor (mensa) es el almuerzo en la escuela. El scuolabus es el autobús para los niños. Normalmente los organiza el municipio (Comune).

## A chi è rivolto

# it: Ai bambini e ragazzi che vanno a scuola.
p-4suzw = A los niños y adolescentes que van a la escuela.

## Come fare

# it: Chiedi alla scuola se ci sono mensa e scuolabus.
# note: voce 1 di 5
l-bntr9 = Pregunte en la escuela si hay comedor y autobús escolar.
# it: Chiedi in Comune quando puoi fare la domanda. Spesso è prima dell'estate.
# note: voce 2 di 5
l-w6kh7 = Pregunte en el municipio cuándo puede hacer la solicitud. A menudo es antes del verano.
# it: Porta l'[ISEE][1], se è basso. Paghi meno.
# note: voce 3 di 5
# note: [1] = termini/isee
# term: isee → { -isee } = indicador económico de la familia
l-t8ypk = Lleve el [ISEE][1], si es bajo. Paga menos.
# it: Di' che cosa tuo figlio **non** può mangiare.
# note: voce 4 di 5
l-kf278 = Diga qué **no** puede comer su hijo.
# it: Paga come dice il Comune. Tieni le ricevute.
# note: voce 5 di 5
# term: ricevute → { -ricevuta-del-permesso } = recibo del permiso
l-97wc5 = Pague como diga el municipio. Guarde los recibos.

## Casi particolari

# it: **Dieta per religione**, per esempio senza maiale: scrivilo nella domanda.
# note: voce 1 di 3
l-ffbd6 = **Dieta por religión**, por ejemplo sin cerdo: escríbalo en la solicitud.
# it: **Allergia o malattia:** porta il certificato del medico.
# note: voce 2 di 3
l-93yib = **Alergia o enfermedad:** lleve el certificado del médico.
# it: **Arrivi durante l'anno?** Chiedi subito: spesso c'è ancora posto.
# note: voce 3 di 3
l-xhn3f = **¿Llega durante el año?** Pregunte enseguida: a menudo todavía hay lugar.

## Se qualcosa va male

# it: Se qualcosa va male
t-46hb8 = Si algo va mal
# it: Non riesci a pagare? Dillo in Comune prima di avere troppi debiti. Parla con l'[assistente sociale][1].
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = trabajador social
p-2bjqm = ¿No puede pagar? Dígalo en el municipio antes de tener demasiadas deudas. Hable con el [trabajador social (assistente sociale)][1].
