### Assegno unico per i figli — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assegno unico per i figli
# term: assegno unico → { -assegno-unico } = child benefit
title = Child benefit
# it: Soldi ogni mese dall'INPS per i figli fino a 21 anni.
# term: inps → { -inps } = social security institute
summary = Money every month from INPS for children up to 21 years old.
# it: assegno unico; assegni familiari; AUU; figli a carico; bonus figli
# term: assegno unico → { -assegno-unico } = child benefit
keywords = child benefit; assegno unico; family allowance; AUU; dependent children; children bonus
# it: il codice fiscale dei figli e dei genitori
# term: codice fiscale → { -codice-fiscale } = tax code
f-78utt = the { -codice-fiscale } of the children and of the parents
# it: l'assegno ogni mese
f-9jtz9 = the benefit every month
# it: Entra con SPID o CIE.
# term: spid → { -spid } = digital identity
f-i8g2e = Log in with SPID or CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = social security institute
f-s8tpj = INPS from a landline
# it: INPS da cellulare
# term: inps → { -inps } = social security institute
f-bm386 = INPS from a mobile phone
# it: L'[assegno unico][1] è un aiuto per ogni figlio. Lo paga l'[INPS][2] ogni mese.
# note: [1] = termini/assegno-unico
# note: [2] = termini/inps
# term: assegno unico → { -assegno-unico } = child benefit
# term: inps → { -inps } = social security institute
p-rni85 = [Child benefit (assegno unico)][1] is help for each child. [INPS][2] pays it every month.

## A chi è rivolto

# it: Alle famiglie con figli che hanno meno di 18 anni. Dai 18 al giorno prima dei 21 se il figlio studia, cerca lavoro o guadagna poco. Per i figli disabili non c'è limite di età.
p-smuss = For families with children under 18 years old. From 18 to the day before the child turns 21, if the child studies, looks for work or earns little. For children with a disability there is no age limit.
# it: Se non sei cittadino dell'Unione europea, serve uno di questi permessi:
p-u84rj = If you are not a citizen of the European Union, you need one of these permits:
# it: permesso di lungo periodo
# note: voce 1 di 3
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = EU long-term residence permit
l-ttsvb = { -permesso-ue-lungo-periodo }
# it: permesso per lavoro che permette di lavorare più di 6 mesi
# note: voce 2 di 3
l-gjykf = a work permit that allows you to work for more than 6 months
# it: altri permessi che l'INPS accetta, come la protezione internazionale
# note: voce 3 di 3
# term: inps → { -inps } = social security institute
# term: protezione internazionale → { -protezione-internazionale } = international protection
l-3qijr = other permits that INPS accepts, such as { -protezione-internazionale }
# it: La legge chiede anche la [residenza][1] in Italia e altre condizioni. Le regole sono cambiate più volte: controlla con un [patronato][2].
# note: [1] = termini/residenza
# note: [2] = termini/patronato
# term: residenza → { -residenza } = registered residence
# term: patronato → { -patronato } = advice office
p-nmgx3 = The law also asks for [registered residence][1] in Italy and other conditions. The rules have changed several times: check with an [advice office (patronato)][2].

## Come fare

# it: Chiedi l'[ISEE][1]. Non è obbligatorio, ma senza ISEE prendi il minimo.
# note: voce 1 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = family wealth indicator
l-akz7n = Ask for the [ISEE][1]. It is not compulsory, but without the ISEE you get the minimum amount.
# it: Prepara il codice fiscale dei figli e il tuo [IBAN][1].
# note: voce 2 di 5
# note: [1] = termini/iban
# term: codice fiscale → { -codice-fiscale } = tax code
# term: iban → { -iban } = IBAN
l-zk6sc = Prepare the { -codice-fiscale } of the children and your [IBAN][1].
# it: Vai a un [patronato][1], oppure usa il sito { $web }.
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = advice office
l-jnpfj = Go to an [advice office (patronato)][1], or use the website { $web }.
# it: Fai la domanda **una volta sola**. Poi l'assegno continua da solo.
# note: voce 4 di 5
l-z33wc = You apply **only once**. Then the benefit continues by itself.
# it: Ogni anno a gennaio rifai l'ISEE.
# note: voce 5 di 5
# term: isee → { -isee } = family wealth indicator
l-ikxjq = Every year in January do the ISEE again.

## Tempi e scadenze

# it: Se nasce un figlio, aggiungilo subito alla domanda. Se la domanda arriva entro giugno, prendi anche i mesi da marzo.
p-wab39 = If a child is born, add the child to the application at once. If the application arrives by the end of June, you also get the months from March.
# it: È nato un figlio? Aggiungilo entro **120 giorni dalla nascita**: ricevi i soldi già dal settimo mese di gravidanza.
p-fhqt6 = Was a child born? Add the child within **120 days of the birth**: you receive the money starting from the seventh month of pregnancy.

## Casi particolari

# it: Il conto deve essere intestato a chi fa la domanda.
# note: voce 1 di 3
l-89pcw = The account must be in the name of the person who applies.
# it: I genitori possono dividere l'assegno a metà.
# note: voce 2 di 3
l-7whnq = The parents can divide the benefit in half.
# it: Se cambia qualcosa in famiglia, dillo all'INPS.
# note: voce 3 di 3
# term: inps → { -inps } = social security institute
l-kzdku = If something changes in the family, tell INPS.

## Se qualcosa va male

# it: Se qualcosa va male
t-8w2aj = If something goes wrong
# it: I pagamenti si fermano quando scade il permesso? Manda all'INPS la ricevuta del rinnovo. Se la domanda è respinta, il patronato può fare ricorso.
# term: inps → { -inps } = social security institute
# term: ricevuta → { -ricevuta-del-permesso } = permit receipt
# term: patronato → { -patronato } = advice office
# term: ricorso → { -ricorso } = appeal
p-fir6t = Do the payments stop when your permit expires? Send INPS the receipt of the renewal. If the application is refused, the { -patronato } can make an { -ricorso }.
