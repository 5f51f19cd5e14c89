### Registrare la nascita di un figlio — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Registrare la nascita di un figlio
title = Regjistrimi i lindjes së një fëmije
# it: Fai la dichiarazione di nascita entro 10 giorni, anche senza permesso.
summary = Bëjeni deklarimin e lindjes brenda 10 ditësh, edhe pa leje.
# it: nascita; neonato; atto di nascita; bambino; ospedale; stato civile
# term: stato civile → { -stato-civile } = zyra e gjendjes civile
keywords = lindje; bebe; akt lindjeje; fëmijë; spital; gjendja civile; regjistrim fëmije
# it: l'attestazione di nascita dell'ospedale
f-jqk7j = vërtetimi i lindjes nga spitali (attestazione di nascita)
# it: un documento dei genitori
f-2ftqt = një dokument i prindërve
# it: l'atto di nascita
f-7s2iq = akti i lindjes
# it: In Comune: entro 10 giorni dal parto.
f-wsxmk = Në komunë (Comune): brenda 10 ditësh nga lindja.
# it: In ospedale: entro tre giorni dal parto.
f-rrjyw = Në spital: brenda tri ditësh nga lindja.
# it: Anche in ospedale, nei primi tre giorni.
f-3phpw = Edhe në spital, në tri ditët e para.
# it: Ogni bambino nato in Italia va registrato. Con la registrazione ha un nome e dei diritti.
p-zmn74 = Çdo fëmijë i lindur në Itali duhet regjistruar. Me regjistrimin ka një emër dhe të drejta.

## A chi è rivolto

# it: Ai genitori. Non importa se hai il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
p-r4vc2 = Për prindërit. Nuk ka rëndësi nëse keni { -permesso-di-soggiorno }.
# it: Per registrare una nascita **non** serve mostrare il permesso di soggiorno.
# note: critico: qui uno sbaglio può fare danno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
p-t8uxe = Për të regjistruar një lindje **nuk** jeni të detyruar të tregoni { -permesso-di-soggiorno(case: "acc") }.

## Come fare

# it: In ospedale ricevi l'**attestazione di nascita**.
# note: voce 1 di 5
# note: «attestazione di nascita» è il titolo del foglio: lascialo accanto alla traduzione.
l-gmnjj = Në spital merrni vërtetimin e lindjes (**attestazione di nascita**).
# it: Scegli dove fare la dichiarazione: in ospedale, nel Comune di nascita o nel tuo Comune.
# note: voce 2 di 5
l-x7mig = Zgjidhni ku ta bëni deklarimin: në spital, në komunën e lindjes ose në komunën tuaj.
# it: Se siete sposati, basta un genitore. Se non siete sposati e lo riconoscete tutti e due, andate insieme.
# note: voce 3 di 5
l-jd8ug = Nëse jeni të martuar, mjafton njëri prind. Nëse nuk jeni të martuar dhe të dy doni ta njihni fëmijën si tuajin, shkoni bashkë.
# it: Di' il nome e il cognome del bambino. Controlla bene come sono scritti.
# note: voce 4 di 5
l-eakmr = Thoni emrin dhe mbiemrin e fëmijës. Kontrolloni mirë si janë shkruar.
# it: Chiedi al Comune il codice fiscale del bambino.
# note: voce 5 di 5
# term: codice fiscale → { -codice-fiscale } = kod fiskal
l-mhyge = Kërkojini komunës { -codice-fiscale(case: "acc") } të fëmijës.

## Cosa si ottiene

# it: L'atto di nascita. Poi puoi scegliere il [pediatra][1] e chiedere l'[assegno unico][2].
# note: [1] = servizi/pediatra
# note: [2] = servizi/assegno-unico-figli
# term: pediatra → { -pediatra-di-libera-scelta } = pediatër
# term: assegno unico → { -assegno-unico } = shtesa për fëmijë
p-77sid = Akti i lindjes. Pastaj mund të zgjidhni [pediatrin][1] dhe të kërkoni [shtesën për fëmijë (assegno unico)][2].

## Casi particolari

# it: **Cittadinanza.** Un bambino con genitori stranieri di solito prende la loro. Per il passaporto vai al [consolato][1] del tuo Paese. Se sei rifugiato, non andarci: chiedi a un avvocato.
# note: voce 1 di 3
# note: [1] = termini/consolato
# term: cittadinanza → { -cittadinanza } = shtetësi
# term: passaporto → { -passaporto } = pasaportë
# term: consolato → { -consolato } = konsullatë
l-4c64f = **Shtetësia.** Një fëmijë me prindër të huaj zakonisht merr { -cittadinanza(case: "acc") } e tyre. Për { -passaporto(case: "acc") } shkoni te [konsullata][1] e vendit tuaj. Nëse jeni refugjat, mos shkoni aty: pyesni një avokat.
# it: **Permesso.** Il bambino deve essere aggiunto alla situazione di soggiorno dei genitori. Chiedi a un [patronato][1].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = zyrë ndihme
l-vfk5q = **Leja.** Fëmija duhet të shtohet në gjendjen e qëndrimit të prindërve. Pyesni te një [zyrë ndihme (patronato)][1].
# it: **Parto in anonimato.** Una donna può partorire in ospedale e non dire il suo nome. Lo chiede al personale. È un diritto.
# note: voce 3 di 3
l-8kse5 = **Lindje pa emër.** Një grua mund të lindë në spital dhe të mos e thotë emrin e saj. Ia kërkon personelit. Është e drejtë.

## Se qualcosa va male

# it: Se qualcosa va male
t-y7wdi = Nëse diçka shkon keq
# it: Sono passati i 10 giorni? Vai lo stesso e spiega perché. Se non capisci l'italiano, chiedi un [mediatore][1] in ospedale o in Comune.
# note: [1] = servizi/chiedere-un-mediatore
p-jvwnp = Kanë kaluar 10 ditët? Shkoni gjithsesi dhe shpjegoni pse. Nëse nuk e kuptoni italishten, kërkoni një [ndërmjetës (mediatore)][1] në spital ose në komunë.
