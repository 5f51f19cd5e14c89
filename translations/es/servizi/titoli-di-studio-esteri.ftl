### Usare un titolo di studio di un altro Paese — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Usare un titolo di studio di un altro Paese
title = Usar un título de estudio de otro país
# it: Come far valere in Italia il diploma o la laurea del tuo Paese.
summary = Cómo hacer valer en Italia el diploma o el título universitario de su país.
# it: diploma estero; laurea; equipollenza; riconoscimento titoli; dichiarazione di valore; infermiere; CIMEA
keywords = diploma extranjero; título universitario; homologación; convalidar; reconocimiento; dichiarazione di valore; enfermero; CIMEA
# it: il titolo di studio originale
f-vvtdy = el título de estudio original
# it: la traduzione ufficiale del titolo
f-engfv = la traducción oficial del título
# it: la dichiarazione di valore o un attestato che la sostituisce
f-6fug5 = la declaración de valor (dichiarazione di valore) o un certificado que la reemplaza
# it: il riconoscimento del titolo
f-6pbsu = el reconocimiento del título
# it: Il tuo titolo di studio non vale sempre da solo in Italia. Prima chiediti: **a che cosa ti serve?**
p-gya37 = Su título de estudio no siempre vale por sí solo en Italia. Primero pregúntese: **¿para qué lo necesita?**

## A chi è rivolto

# it: A chi ha studiato in un altro Paese.
p-buwg2 = A quien estudió en otro país.

## Come fare

# it: A che cosa ti serve
c-3yb5g = Para qué lo necesita
# it: A chi chiedi
c-7fv7w = A quién preguntar
# it: Continuare la scuola
c-9smmd = Seguir en la escuela
# it: Alla scuola o al [CPIA][1]
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = escuela pública para adultos
c-kn8du = A la escuela o al [CPIA][1]
# it: Andare all'università
c-xc945 = Ir a la universidad
# it: All'università
c-htndd = A la universidad
# it: Un lavoro regolato, come infermiere
c-ajn8c = Un trabajo regulado, como enfermero
# it: Al ministero di quella professione
c-uwnqa = Al ministerio de esa profesión
# it: Un concorso pubblico
c-hb38m = Un concurso público
# it: All'ufficio scritto nel bando
# term: bando → { -avviso-pubblico } = convocatoria y aviso público
c-gmxv4 = A la oficina escrita en la convocatoria (bando)
# it: Un lavoro qualsiasi
c-dpuap = Un trabajo cualquiera
# it: Spesso basta il curriculum: chiedi al centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = oficina de empleo
c-pjctb = A menudo basta el currículum: pregunte en la { -centro-per-l-impiego }
# it: Chiedi all'ufficio giusto l'elenco dei documenti.
# note: voce 1 di 5
l-ctru7 = Pida a la oficina correcta la lista de los documentos.
# it: Fai tradurre il titolo da un traduttore ufficiale.
# note: voce 2 di 5
l-e45sp = Haga traducir el título por un traductor oficial.
# it: Chiedi la [legalizzazione][1] nel tuo Paese.
# note: voce 3 di 5
# note: [1] = termini/legalizzazione
# term: legalizzazione → { -legalizzazione } = legalización y apostilla
l-taixh = Pida la [legalización][1] en su país.
# it: Chiedi la **dichiarazione di valore** al consolato italiano, se serve.
# note: voce 4 di 5
# term: consolato → { -consolato } = consulado y embajada
l-26hcr = Pida la **dichiarazione di valore** (declaración de valor) en el consulado italiano, si hace falta.
# it: Consegna la domanda e tieni la ricevuta.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = recibo del permiso
l-47qdk = Entregue la solicitud y guarde el recibo.

## Quanto costa

# it: Paghi traduzioni e bolli. Chiedi prima i prezzi, perché la spesa può essere alta.
p-r25je = Paga traducciones y timbres. Pregunte antes los precios, porque el gasto puede ser alto.

## Casi particolari

# it: Sei rifugiato? **Non andare mai** al consolato del tuo Paese: puoi perdere la protezione. Ci sono altre strade: chiedi all'università o a un'associazione che aiuta i rifugiati.
# note: critico: qui uno sbaglio può fare danno
# term: consolato → { -consolato } = consulado y embajada
p-hc22g = ¿Es una persona refugiada? **No vaya nunca** al consulado de su país: puede perder la protección. Hay otros caminos: pregunte en la universidad o a una asociación que ayuda a los refugiados.

## Se qualcosa va male

# it: Se qualcosa va male
t-mx8gy = Si algo va mal
# it: Il riconoscimento è lungo? Intanto cerca corsi professionali o la [licenza media][1], che è spesso più veloce.
# note: [1] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = certificado de secundaria básica
p-g8wm4 = ¿El reconocimiento tarda mucho? Mientras tanto busque cursos profesionales o la [secundaria básica (licenza media)][1], que a menudo es más rápida.
