### Assegno di inclusione (ADI) — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assegno di inclusione (ADI)
# term: assegno di inclusione → { -assegno-di-inclusione } = ndihma për përfshirje
title = Ndihma për përfshirje (ADI)
# it: Un aiuto per le famiglie molto povere, con un percorso da seguire.
summary = Një ndihmë për familjet shumë të varfra, me një program që duhet ndjekur.
# it: ADI; reddito di cittadinanza; povertà; sussidio; SFL; inclusione
# term: reddito → { -reddito } = të ardhura
# term: cittadinanza → { -cittadinanza } = shtetësi
keywords = ADI; ndihmë ekonomike; reddito di cittadinanza; varfëri; asistencë sociale; SFL; përfshirje
# it: i codici fiscali della famiglia
# term: codici fiscali → { -codice-fiscale } = kod fiskal
f-rpq53 = kodet fiskale të familjes
# it: una carta con soldi ogni mese
f-dg5gq = një kartë me para çdo muaj
# it: un percorso con i servizi sociali
f-cifbh = një program me shërbimet sociale
# it: Entra con SPID o CIE.
# term: spid → { -spid } = identitet digjital
f-5tg3t = Hyni me SPID ose CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
f-ck6su = INPS nga telefoni fiks
# it: INPS da cellulare
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
f-f4bf6 = INPS nga celulari
# it: L'[assegno di inclusione][1] ha preso il posto del reddito di cittadinanza.
# note: [1] = termini/assegno-di-inclusione
# term: assegno di inclusione → { -assegno-di-inclusione } = ndihma për përfshirje
# term: reddito → { -reddito } = të ardhura
# term: cittadinanza → { -cittadinanza } = shtetësi
p-jtq6h = [Ndihma për përfshirje (assegno di inclusione)][1] ka zënë vendin e reddito di cittadinanza.

## A chi è rivolto

# it: Alle famiglie con pochi soldi **e** con almeno una di queste persone:
p-4kaaz = Për familjet me pak para **dhe** me të paktën një prej këtyre personave:
# it: un minorenne
# note: voce 1 di 4
# term: minorenne → { -minore } = i mitur
l-iqpcn = një i mitur (nën 18 vjeç)
# it: una persona con disabilità
# note: voce 2 di 4
l-qrp7t = një person me aftësi të kufizuara
# it: una persona di 60 anni o più
# note: voce 3 di 4
l-6mke5 = një person 60 vjeç ose më shumë
# it: una persona seguita dai servizi sociali o sanitari, in certi casi
# note: voce 4 di 4
l-5kuun = një person që ndiqet nga shërbimet sociale ose shëndetësore, në disa raste
# it: Se non sei cittadino dell'Unione europea, di solito serve il permesso di lungo periodo o la protezione internazionale. Di solito servono anche 5 anni di residenza in Italia. Gli ultimi due devono essere continui.
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = leje BE për qëndrim afatgjatë
# term: protezione internazionale → { -protezione-internazionale } = mbrojtje ndërkombëtare
# term: residenza → { -residenza } = vendbanim i regjistruar
p-n9xg4 = Nëse nuk jeni shtetas i Bashkimit Evropian, zakonisht duhet { -permesso-ue-lungo-periodo(case: "def") } ose { -protezione-internazionale(case: "def") }. Zakonisht duhen edhe 5 vjet { -residenza(case: "dat") } në Itali. Dy të fundit duhet të jenë pa ndërprerje.

## Come fare

# it: Chiedi l'[ISEE][1].
# note: voce 1 di 6
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
l-2g865 = Kërkoni [ISEE-n][1].
# it: Chiedi a un [patronato][1] o a un CAF se puoi averlo.
# note: voce 2 di 6
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = zyrë ndihme
# term: caf → { -caf } = zyrë ndihme për taksat
l-k7ci6 = Pyesni te një [zyrë ndihme (patronato)][1] ose te një CAF nëse mund ta merrni këtë ndihmë.
# it: Fai la domanda con loro, oppure sul sito { $web }.
# note: voce 3 di 6
# note: $web = un dato; lo scrive il sito
l-3cg8v = Bëni kërkesën me ta, ose në faqen { $web }.
# it: Firma il **patto digitale** sul portale indicato dall'INPS.
# note: voce 4 di 6
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
l-g8ukg = Firmosni marrëveshjen digjitale (**patto digitale**) në portalin që tregon INPS.
# it: Vai al primo appuntamento con i [servizi sociali][1] entro **120 giorni dalla firma del patto**. Vai anche se nessuno ti chiama.
# note: voce 5 di 6
# note: [1] = servizi/servizio-sociale
l-tb3ei = Shkoni në takimin e parë me [shërbimet sociale][1] brenda **120 ditësh nga firmosja e marrëveshjes**. Shkoni edhe nëse nuk ju thërret askush.
# it: Vai a tutti gli appuntamenti.
# note: voce 6 di 6
l-7wgma = Shkoni në të gjitha takimet.

## Cosa si ottiene

# it: Una carta con soldi per la spesa e, in parte, per l'affitto. Un'assistente sociale ti segue.
# term: assistente sociale → { -assistente-sociale } = punonjës social
p-j83fu = Një kartë me para për të blerë ushqime dhe, pjesërisht, për qiranë. Një { -assistente-sociale } ju ndjek.

## Tempi e scadenze

# it: L'aiuto dura di solito **18 mesi**. Poi devi fare una nuova domanda.
p-zttu6 = Ndihma zgjat zakonisht **18 muaj**. Pastaj duhet të bëni një kërkesë të re.

## Casi particolari

# it: Hai tra 18 e 59 anni e puoi lavorare? C'è un altro aiuto: il **supporto per la formazione e il lavoro**. Chiedi al patronato.
# note: «supporto per la formazione e il lavoro» è il nome ufficiale: lascialo accanto alla traduzione.
# term: patronato → { -patronato } = zyrë ndihme
p-2tfhp = Jeni nga 18 deri në 59 vjeç dhe mund të punoni? Ka një ndihmë tjetër për formimin dhe punën: **supporto per la formazione e il lavoro**. Pyesni te një { -patronato }.

## Se qualcosa va male

# it: Se qualcosa va male
t-uumxy = Nëse diçka shkon keq
# it: Se cambia il lavoro o la famiglia, dillo subito all'INPS. Se non vai agli appuntamenti, perdi l'aiuto. Se la domanda è respinta, chiedi al patronato il perché.
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
# term: patronato → { -patronato } = zyrë ndihme
p-84jgp = Nëse ndryshon puna ose familja, thuajini menjëherë INPS-it. Nëse nuk shkoni në takime, e humbni ndihmën. Nëse kërkesa refuzohet, pyesni { -patronato(case: "acc") } për arsyen.
