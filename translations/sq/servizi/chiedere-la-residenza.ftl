### Chiedere la residenza in Comune — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere la residenza in Comune
# term: residenza → { -residenza } = vendbanim i regjistruar
title = Si të kërkoni vendbanimin e regjistruar në komunë
# it: Come iscriverti all'anagrafe o dire che hai cambiato casa.
# term: anagrafe → { -anagrafe } = zyra e regjistrit të banorëve
summary = Si të regjistroheni te regjistri i banorëve (anagrafe) ose të thoni që keni ndërruar shtëpi.
# it: residenza; anagrafe; cambio di indirizzo; trasloco; iscrizione anagrafica; stato di famiglia
# term: residenza → { -residenza } = vendbanim i regjistruar
# term: anagrafe → { -anagrafe } = zyra e regjistrit të banorëve
# term: stato di famiglia → { -stato-di-famiglia } = certifikatë familjare
keywords = rezidenca; vendbanim; regjistri i banorëve; ndërrim adrese; ndërroj shtëpi; certifikatë familjare; ndryshoj adresën
# it: il contratto di casa, oppure la dichiarazione di chi ti ospita
f-ca34w = kontrata e shtëpisë, ose deklarata e atij që ju strehon
# it: la residenza nel Comune
# term: residenza → { -residenza } = vendbanim i regjistruar
f-wsndw = { -residenza(case: "def") } në komunë
# it: La [residenza][1] dice dove vivi. Serve per la carta d'identità, il medico e molti aiuti.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = vendbanim i regjistruar
# term: carta d'identità → { -carta-di-identita } = kartë identiteti
p-3aguv = [Vendbanimi i regjistruar (residenza)][1] thotë ku jetoni. Duhet për { -carta-di-identita(case: "acc") }, mjekun dhe shumë ndihma.

## A chi è rivolto

# it: A chi vive davvero in una casa che si trova nel Comune. Se non sei cittadino dell'Unione europea, devi avere il permesso o la ricevuta della domanda.
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
p-vrgvc = Për këdo që jeton vërtet në një shtëpi që ndodhet në komunë. Nëse nuk jeni shtetas i Bashkimit Evropian, duhet të keni lejen ose { -ricevuta-del-permesso(case: "acc") }.

## Come fare

# it: Trova il modulo sul sito del tuo Comune, oppure chiedilo all'[anagrafe][1].
# note: voce 1 di 5
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = zyra e regjistrit të banorëve
l-gbrtu = Gjeni formularin në faqen e komunës suaj (Comune), ose kërkojeni te [zyra e regjistrit të banorëve (anagrafe)][1].
# it: Scrivi chi vive con te. Tutti gli adulti firmano.
# note: voce 2 di 5
l-sf2sc = Shkruani kush jeton me ju. Të gjithë të rriturit firmosin.
# it: Allega le copie dei documenti.
# note: voce 3 di 5
l-44wme = Bashkëngjitni kopjet e dokumenteve.
# it: Consegna il modulo. Devi farlo entro 20 giorni da quando vivi nella casa.
# note: voce 4 di 5
l-7q6h6 = Dorëzojeni formularin. Duhet ta bëni brenda 20 ditësh nga dita kur filloni të jetoni në shtëpi.
# it: Nelle settimane dopo passa un vigile. Controlla che abiti davvero lì.
# note: voce 5 di 5
l-u7smv = Në javët pas kësaj kalon një polic komunal (vigile). Ai kontrollon që banoni vërtet aty.
# it: Metti il tuo nome sul campanello e sulla cassetta della posta.
p-bwtnk = Vendosni emrin tuaj te zilja dhe te kutia e postës.

## Tempi e scadenze

# it: Il Comune registra la domanda entro { $processing_time } lavorativi. Poi ha 45 giorni per i controlli. Se non ti scrive nulla, la residenza è confermata.
# note: $processing_time = un dato; lo scrive il sito
# term: residenza → { -residenza } = vendbanim i regjistruar
p-att95 = Komuna ka { $processing_time } pune për ta regjistruar kërkesën. Pastaj ka 45 ditë për kontrollet. Nëse nuk ju shkruan asgjë, vendbanimi është i konfirmuar.

## Casi particolari

# it: **Rinnovi il permesso?** Porta la ricevuta. Dopo il rinnovo, porta in anagrafe il permesso nuovo: hai 60 giorni.
# note: voce 1 di 4
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
# term: anagrafe → { -anagrafe } = zyra e regjistrit të banorëve
l-wfywr = **Po rinovoni lejen?** Sillni { -ricevuta-del-permesso(case: "acc") }. Pas rinovimit, çojeni lejen e re te { -anagrafe }: keni 60 ditë.
# it: **Sei ospite?** Chi ti ospita firma una dichiarazione.
# note: voce 2 di 4
l-6hwhg = **Jeni mysafir?** Kush ju strehon firmos një deklaratë.
# it: **Non hai una casa?** Puoi chiedere la residenza lo stesso. Parla con i [servizi sociali][1].
# note: voce 3 di 4
# note: [1] = servizi/servizio-sociale
# term: residenza → { -residenza } = vendbanim i regjistruar
l-qhq6a = **Nuk keni shtëpi?** Vendbanimin mund ta kërkoni gjithsesi. Flisni me [shërbimet sociale][1].
# it: **Chiedi asilo?** Puoi iscriverti con i documenti della domanda.
# note: voce 4 di 4
# term: asilo → { -protezione-internazionale } = mbrojtje ndërkombëtare
l-c79ux = **Kërkoni azil?** Mund të regjistroheni me dokumentet e kërkesës.

## Se qualcosa va male

# it: Se qualcosa va male
t-tgdw4 = Nëse diçka shkon keq
# it: Un padrone di casa non può vietarti la residenza, se il contratto è regolare. Se il Comune dice di no, chiedi una risposta scritta. Portala a un [patronato][1] o a un avvocato.
# note: [1] = servizi/aiuto-patronato-caf
# term: residenza → { -residenza } = vendbanim i regjistruar
# term: patronato → { -patronato } = zyrë ndihme
p-jm73m = Pronari i shtëpisë nuk mund t’jua ndalojë { -residenza(case: "acc") }, nëse kontrata është e rregullt. Nëse komuna thotë jo, kërkoni një përgjigje me shkrim. Çojani një [zyre ndihme (patronato)][1] ose një avokati.
