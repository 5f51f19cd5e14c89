### Affittare una casa: il contratto — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Affittare una casa: il contratto
title = Shtëpi me qira: kontrata
# it: Che cosa controllare prima di firmare e perché il contratto va registrato.
summary = Çfarë të kontrolloni para se të firmosni dhe pse kontrata duhet regjistruar.
# it: affitto; contratto di locazione; caparra; registrazione; canone; padrone di casa; proprietario
# term: caparra → { -deposito-cauzionale } = depozitë garancie
# term: canone → { -canone-di-affitto } = qira mujore
keywords = qira; kontratë qiraje; kapar; regjistrim; qira mujore; pronari i shtëpisë
# it: il contratto registrato
f-tp5cn = kontrata e regjistruar
# it: Il contratto di affitto deve essere **scritto e registrato**. Così è valido e ti protegge.
p-m5qqc = Kontrata e qirasë duhet të jetë **e shkruar dhe e regjistruar**. Kështu është e vlefshme dhe ju mbron.

## A chi è rivolto

# it: A chi cerca una casa o una stanza in affitto.
p-fdkq6 = Për këdo që kërkon një shtëpi ose një dhomë me qira.

## Come fare

# it: Guarda la casa di persona. Non pagare nulla prima di averla vista.
# note: voce 1 di 7
l-j7e2y = Shiheni shtëpinë personalisht. Mos paguani asgjë para se ta keni parë.
# it: Chiedi il prezzo del [canone][1] e delle spese. Chiedi chi paga il riscaldamento.
# note: voce 2 di 7
# note: [1] = termini/canone-di-affitto
# term: canone → { -canone-di-affitto } = qira mujore
l-4wxtd = Pyesni për çmimin e [qirasë mujore (canone)][1] dhe të shpenzimeve. Pyesni kush e paguan ngrohjen.
# it: Leggi il contratto. Se non capisci, portalo a un sindacato degli inquilini.
# note: voce 3 di 7
# term: sindacato → { -sindacato } = sindikatë
l-6emna = Lexojeni kontratën. Nëse nuk e kuptoni, çojeni te një { -sindacato } e qiramarrësve.
# it: Firma e prendi la tua copia.
# note: voce 4 di 7
l-3cms7 = Firmosni dhe merrni kopjen tuaj.
# it: Paga la [caparra][1]. Non può essere più di tre mesi di affitto.
# note: voce 5 di 7
# note: [1] = termini/deposito-cauzionale
# term: caparra → { -deposito-cauzionale } = depozitë garancie
l-rcxyn = Paguani [depozitën e garancisë (caparra)][1]. Nuk mund të jetë më shumë se tre muaj qira.
# it: Il proprietario registra il contratto all'[Agenzia delle Entrate][1] entro **30 giorni**. Fatti dare la ricevuta.
# note: voce 6 di 7
# note: [1] = enti/agenzia-entrate
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
l-xyr2s = Pronari e regjistron kontratën te [Agenzia delle Entrate][1] brenda **30 ditësh**. Kërkojini vërtetimin.
# it: Paga sempre in un modo che puoi provare. Tieni le ricevute.
# note: voce 7 di 7
# term: ricevute → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
l-wgpcp = Paguani gjithmonë në një mënyrë që mund ta provoni. Ruani dëftesat e pagesës (ricevute).

## Cosa si ottiene

# it: Un contratto registrato serve per la [residenza][1], il permesso e gli aiuti per l'affitto.
# note: [1] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = vendbanim i regjistruar
p-fpffi = Një kontratë e regjistruar duhet për [vendbanimin e regjistruar (residenza)][1], lejen dhe ndihmat për qiranë.

## Tempi e scadenze

# it: I contratti più comuni durano 4 anni più 4, oppure 3 anni più 2. Esistono anche contratti brevi. Per andare via prima devi scrivere una lettera, di solito 6 mesi prima.
p-xxfk5 = Kontratat më të zakonshme zgjasin 4 vjet plus 4, ose 3 vjet plus 2. Ka edhe kontrata të shkurtra. Për t’u larguar më herët duhet të shkruani një letër, zakonisht 6 muaj më parë.

## Quanto costa

# it: Paghi il primo mese, la caparra e a volte l'agenzia. Per molti contratti non paghi la tassa di registro. Se c'è, la dividi con il proprietario.
# term: caparra → { -deposito-cauzionale } = depozitë garancie
p-6wvn9 = Paguani muajin e parë, depozitën e garancisë (caparra) dhe ndonjëherë agjencinë. Për shumë kontrata nuk e paguani taksën e regjistrimit. Nëse ka, e ndani me pronarin.

## Casi particolari

# it: Se non sei cittadino dell'Unione europea, il proprietario fa anche la [comunicazione][1] alla polizia.
# note: [1] = servizi/dichiarazione-di-ospitalita
p-2nez8 = Nëse nuk jeni shtetas i Bashkimit Evropian, pronari bën edhe [njoftimin][1] në polici.

## Se qualcosa va male

# it: Se qualcosa va male
t-txhi9 = Nëse diçka shkon keq
# it: **Il contratto non è registrato?** Puoi registrarlo tu. Chiedi a un sindacato degli inquilini.
# note: voce 1 di 3
# term: sindacato → { -sindacato } = sindikatë
l-a3sjj = **Kontrata nuk është e regjistruar?** Mund ta regjistroni ju. Pyesni një { -sindacato } të qiramarrësve.
# it: **Il proprietario non affitta agli stranieri?** È una [discriminazione][1].
# note: voce 2 di 3
# note: [1] = servizi/segnalare-discriminazione
l-becrd = **Pronari nuk u jep me qira të huajve?** Është [diskriminim][1].
# it: **Ti ha chiesto soldi e poi è sparito?** Fai una [denuncia][1].
# note: voce 3 di 3
# note: [1] = servizi/fare-una-denuncia
# term: denuncia → { -denuncia } = denoncim në polici
l-ehcu5 = **Ju kërkoi para dhe pastaj u zhduk?** Bëni një [denoncim (denuncia)][1].
