### Bambini e ragazzi in pericolo — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Bambini e ragazzi in pericolo
title = Niños y adolescentes en peligro
# it: I numeri per i minorenni e per chi vede un bambino in difficoltà.
# term: minorenni → { -minore } = menor de edad
summary = Los números para los menores de edad y para quienes ven a un niño en dificultad.
# it: 114; telefono azzurro; maltrattamento; bullismo; bambino in pericolo; 19696; abuso
keywords = 114; telefono azzurro; maltrato infantil; acoso escolar; niño en peligro; pegan a un niño; 19696; abuso infantil
# it: ascolto e aiuto
f-8vamq = alguien que le escucha y ayuda
# it: bambini in pericolo
f-y7s7g = niños en peligro
# it: ascolto per ragazzi
f-393m5 = línea de escucha para niños y adolescentes
# it: emergenza
f-b58zz = emergencia
# it: Se sei un bambino o un ragazzo e stai male, puoi parlare con qualcuno. È gratis.
p-btv5u = Si es un niño o un adolescente y se siente mal, puede hablar con alguien. Es gratis.

## A chi è rivolto

# it: Ai minorenni. Anche ai genitori, ai vicini e agli insegnanti.
# term: minorenni → { -minore } = menor de edad
p-3acsh = A los menores de edad. También a los padres, a los vecinos y a los maestros.

## Come fare

# it: Se un bambino rischia la vita, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-xumui = Si un niño corre peligro de muerte, llame al { $phone-emergenza }.
# it: Che cosa succede
c-mrwi4 = Qué pasa
# it: Numero
c-r749q = Número
# it: Un bambino è in pericolo
c-xvwb2 = Un niño está en peligro
# it: Hai bisogno di parlare
c-9it7w = Necesita hablar
# it: Chiama da un posto tranquillo.
# note: voce 1 di 3
l-m4xfs = Llame desde un lugar tranquilo.
# it: Di' che cosa succede. Puoi non dire il tuo nome.
# note: voce 2 di 3
l-uy8ge = Diga qué pasa. Puede no decir su nombre.
# it: Ascolta il consiglio. Fai domande.
# note: voce 3 di 3
l-pr4c5 = Escuche el consejo. Haga preguntas.

## Cosa si ottiene

# it: Una persona ti ascolta e ti crede. Se c'è un pericolo, questa persona chiama chi può proteggerti.
p-75v3a = Una persona le escucha y le cree. Si hay un peligro, esta persona llama a quien puede protegerle.

## Casi particolari

# it: **Bullismo** a scuola o su internet: salva i messaggi e parla con un adulto.
# note: voce 1 di 3
l-gjxgt = **Acoso** en la escuela o en internet: guarde los mensajes y hable con un adulto.
# it: **Ti vogliono far sposare contro la tua volontà** o portarti via? Chiama prima di partire.
# note: voce 2 di 3
l-5nfwb = **¿Quieren casarle contra su voluntad** o llevarle lejos? Llame antes de partir.
# it: **Sei genitore e non ce la fai più?** Chiedi aiuto al [consultorio][1] o ai [servizi sociali][2].
# note: voce 3 di 3
# note: [1] = servizi/consultorio
# note: [2] = servizi/servizio-sociale
# term: consultorio → { -consultorio-familiare } = centro de planificación familiar
l-t478m = **¿Es padre o madre y ya no puede más?** Pida ayuda al [centro de planificación familiar (consultorio)][1] o a los [servicios sociales][2].
