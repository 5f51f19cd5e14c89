### Cittadinanza italiana per residenza o matrimonio — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cittadinanza italiana per residenza o matrimonio
# term: cittadinanza italiana → { -cittadinanza } = cetățenie
# term: residenza → { -residenza } = rezidență
title = Cetățenie italiană prin rezidență sau căsătorie
# it: Chi può chiedere la cittadinanza e come mandare la domanda.
# term: cittadinanza → { -cittadinanza } = cetățenie
summary = Cine poate cere cetățenia și cum trimiteți cererea.
# it: cittadinanza; passaporto italiano; dieci anni; giuramento; B1; matrimonio; cittadinanza rifiutata; cittadinanza negata; rigetto della cittadinanza; diventare italiano; quanto tempo per la cittadinanza
# term: cittadinanza → { -cittadinanza } = cetățenie
# term: passaporto → { -passaporto } = pașaport
keywords = cetățenie; cetățenie italiană; pașaport italian; zece ani; jurământ; B1; căsătorie; cetățenie respinsă; cetățenie refuzată; mi-au respins cetățenia; să devin italian; cât durează cetățenia
# it: l'atto di nascita, tradotto e legalizzato
f-b3h63 = certificatul de naștere, tradus și legalizat
# it: il certificato penale del tuo Paese, tradotto e legalizzato
# term: certificato penale → { -casellario-giudiziale } = cazier judiciar
f-p6t49 = cazierul judiciar din țara dumneavoastră, tradus și legalizat
# it: il titolo di italiano di livello B1
f-kdq7i = dovada că știți italiana la nivelul B1
# it: la prova del reddito degli ultimi tre anni
# term: reddito → { -reddito } = venit
f-whvsb = dovada { -reddito(case: "gen") } din ultimii trei ani
# it: il decreto di cittadinanza
# term: cittadinanza → { -cittadinanza } = cetățenie
f-th55z = decretul de { -cittadinanza }
# it: Entra con SPID o CIE.
# term: spid → { -spid } = SPID
f-phvb8 = Intrați cu SPID sau CIE.
# it: La [cittadinanza][1] italiana dà il diritto di voto e il passaporto italiano.
# note: [1] = termini/cittadinanza
# term: cittadinanza → { -cittadinanza } = cetățenie
# term: passaporto → { -passaporto } = pașaport
p-2w5br = Prin [cetățenia (cittadinanza)][1] italiană aveți drept de vot și { -passaporto } italian.

## A chi è rivolto

# it: Chi sei
c-3fjic = Cine sunteți
# it: Anni di residenza in anagrafe
# term: residenza → { -residenza } = rezidență
# term: anagrafe → { -anagrafe } = evidența locuitorilor
c-w8jkd = Ani de rezidență în evidența locuitorilor (anagrafe)
# it: Cittadino di un Paese fuori dall'Unione europea
c-2f84n = Cetățean al unei țări din afara Uniunii Europene
# it: Cittadino dell'Unione europea
c-j2ixw = Cetățean al Uniunii Europene
# it: Rifugiato o apolide
c-8w549 = Refugiat sau apatrid
# it: Sposato con una persona italiana, in Italia
c-c755j = Căsătorit cu o persoană italiană, în Italia
# it: 2 dal matrimonio
c-tmg3x = 2 de la căsătorie
# it: Se avete figli insieme, dopo il matrimonio basta la metà del tempo.
p-6c2wg = Dacă aveți copii împreună, după căsătorie este suficientă jumătate din timp.
# it: La [residenza][1] deve essere continua. Anche un breve buco può essere un problema.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = rezidență
p-axdx9 = Anii de [rezidență (residenza)][1] trebuie să fie fără întrerupere. Chiar și o întrerupere scurtă poate fi o problemă.

## Come fare

# it: Controlla in Comune la tua residenza di tutti gli anni.
# note: voce 1 di 7
# term: residenza → { -residenza } = rezidență
l-vkmdd = Verificați la primărie (Comune) rezidența dumneavoastră din toți anii.
# it: Chiedi i documenti nel tuo Paese. Falli tradurre e [legalizzare][1].
# note: voce 2 di 7
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = legalizare și apostilă
l-4tek3 = Cereți actele în țara dumneavoastră. Puneți să fie traduse și [legalizate][1].
# it: Prendi un titolo di italiano B1. Chi ha il permesso di lungo periodo di solito non ne ha bisogno.
# note: voce 3 di 7
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = permis UE de ședere pe termen lung
l-mmkc6 = Obțineți o dovadă de italiană B1. Cine are un { -permesso-ue-lungo-periodo } de obicei nu are nevoie de ea.
# it: Paga la tassa e la marca da bollo.
# note: voce 4 di 7
# term: marca da bollo → { -marca-da-bollo } = timbru fiscal
l-6x3ca = Plătiți taxa și un { -marca-da-bollo }.
# it: Manda la domanda sul portale del Ministero dell'Interno. Serve [SPID o CIE][1].
# note: voce 5 di 7
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = SPID
l-adty9 = Trimiteți cererea pe portalul Ministerului de Interne. Trebuie [SPID sau CIE][1].
# it: Porta gli originali quando la [Prefettura][1] ti chiama.
# note: voce 6 di 7
# note: [1] = termini/prefettura
# term: prefettura → { -prefettura } = prefectură
l-zkh6h = Duceți actele originale când vă cheamă [prefectura (Prefettura)][1].
# it: Se il decreto arriva, giura in Comune **entro 6 mesi**.
# note: voce 7 di 7
l-v3bdn = Dacă vine decretul, depuneți jurământul la primărie **în cel mult 6 luni**.

## Tempi e scadenze

# it: La legge dà all'ufficio { $processing_time }. Il tempo può arrivare a tre anni.
# note: $processing_time = un dato; lo scrive il sito
p-ygp6b = Legea dă instituției { $processing_time }. Durata poate ajunge la trei ani.

## Quanto costa

# it: C'è una tassa per la domanda, più la marca da bollo e le traduzioni. La somma della tassa è sul portale del Ministero.
# term: marca da bollo → { -marca-da-bollo } = timbru fiscal
p-jsppk = Există o taxă pentru cerere, plus un { -marca-da-bollo } și traducerile. Suma taxei este pe portalul ministerului.

## Se qualcosa va male

# it: Se qualcosa va male
t-r6w6w = Dacă ceva nu merge bine
# it: Se cambi casa, comunicalo alla Prefettura. Se ricevi un [preavviso di rigetto][1], hai pochi giorni per rispondere. Porta subito la lettera a un [patronato][2] o a un avvocato.
# note: [1] = termini/preavviso-di-rigetto
# note: [2] = servizi/aiuto-patronato-caf
# term: prefettura → { -prefettura } = prefectură
# term: preavviso di rigetto → { -preavviso-di-rigetto } = preaviz de refuz
# term: patronato → { -patronato } = birou de asistență
p-x35ws = Dacă vă mutați, anunțați { -prefettura(case: "def") }. Dacă primiți un [preaviz de refuz (preavviso di rigetto)][1], aveți puține zile ca să răspundeți. Duceți imediat scrisoarea la un [birou de asistență (patronato)][2] sau la un avocat.
