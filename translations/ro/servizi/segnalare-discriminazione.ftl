### Segnalare una discriminazione — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Segnalare una discriminazione
title = Semnalați o discriminare
# it: Se ti trattano peggio per origine, religione o colore della pelle.
summary = Dacă cineva vă tratează mai rău din cauza originii, religiei sau culorii pielii.
# it: razzismo; discriminazione; UNAR; insulti; casa negata; odio
keywords = rasism; discriminare; UNAR; insulte; refuz de închiriere; ură; jigniri
# it: le prove: messaggi, foto, nomi di chi ha visto
# term: visto → { -visto } = viză
f-cdtfi = dovezile: mesaje, fotografii, numele celor care au văzut
# it: un consiglio e un intervento dell'ufficio
f-zvxrf = un sfat și o intervenție a biroului
# it: UNAR
f-b5nn8 = UNAR
# it: Trattare male una persona per la sua origine è **vietato**. In Italia c'è un ufficio che se ne occupa: l'**UNAR**.
# note: UNAR è il nome di un ufficio: non si traduce.
p-85fyh = Este **interzis** ca o persoană să fie tratată rău din cauza originii ei. În Italia există un birou care se ocupă de acest lucru: **UNAR**.

## A chi è rivolto

# it: A chi ha subito o visto una discriminazione. Per esempio:
# term: visto → { -visto } = viză
p-z2zua = Celor care au fost discriminați sau au văzut o discriminare. De exemplu:
# it: non ti affittano una casa perché sei straniero
# note: voce 1 di 4
l-bqni6 = nu vă închiriază o casă pentru că sunteți străin
# it: al lavoro ti insultano o ti pagano meno
# note: voce 2 di 4
l-k9h3k = la muncă vă insultă sau vă plătesc mai puțin
# it: un ufficio o un negozio non ti fa entrare
# note: voce 3 di 4
l-rwadg = o instituție sau un magazin nu vă lasă să intrați
# it: ti negano un servizio per la tua religione
# note: voce 4 di 4
l-e7haz = vi se refuză un serviciu din cauza religiei dumneavoastră

## Come fare

# it: Scrivi subito che cosa è successo: giorno, posto, parole, testimoni.
# note: voce 1 di 5
l-qeaju = Scrieți imediat ce s-a întâmplat: ziua, locul, cuvintele, martorii.
# it: Tieni messaggi, annunci e foto.
# note: voce 2 di 5
l-irwwd = Păstrați mesajele, anunțurile și fotografiile.
# it: Manda la segnalazione dal sito { $web }. Il numero di telefono è sul sito.
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
l-n56qd = Trimiteți sesizarea de pe site-ul { $web }. Numărul de telefon este pe site.
# it: Puoi chiedere di non far sapere il tuo nome.
# note: voce 4 di 5
l-pcfin = Puteți cere să nu se afle numele dumneavoastră.
# it: Per avere soldi per il danno serve un giudice. Chiedi a un [avvocato][1].
# note: voce 5 di 5
# note: [1] = servizi/patrocinio-gratuito
l-hwjeh = Ca să primiți bani pentru dauna suferită trebuie un judecător. Întrebați un [avocat][1].

## Cosa si ottiene

# it: L'ufficio ti ascolta, ti consiglia e può scrivere a chi ha discriminato.
p-f7uvx = Biroul vă ascultă, vă sfătuiește și poate scrie celui care a discriminat.

## Casi particolari

# it: Se ti hanno minacciato o picchiato, è un reato: [fai una denuncia][1]. In un pericolo chiama il [numero di emergenza][2].
# note: [1] = servizi/fare-una-denuncia
# note: [2] = servizi/emergenza-112
# term: denuncia → { -denuncia } = plângere
p-w4pni = Dacă v-au amenințat sau v-au bătut, este infracțiune: [faceți o plângere (denuncia)][1]. În caz de pericol sunați la [numărul de urgență][2].

## Se qualcosa va male

# it: Se qualcosa va male
t-wzner = Dacă ceva nu merge bine
# it: Non lasciare passare troppo tempo. Chiedi aiuto anche a un [sindacato][1] o a un'associazione.
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = sindicat
p-uzfaw = Nu lăsați să treacă prea mult timp. Cereți ajutor și unui [sindicat (sindacato)][1] sau unei asociații.
