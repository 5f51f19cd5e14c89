### Lavoro sfruttato o in nero: chiedere aiuto — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavoro sfruttato o in nero: chiedere aiuto
# term: in nero → { -lavoro-nero } = punë në të zezë
title = Punë e shfrytëzuar ose në të zezë: si të kërkoni ndihmë
# it: Se ti pagano pochissimo, ti minacciano o lavori in nero, ci sono aiuti.
# term: in nero → { -lavoro-nero } = punë në të zezë
summary = Nëse ju paguajnë shumë pak, ju kërcënojnë ose punoni në të zezë, ka ndihma.
# it: sfruttamento; caporalato; lavoro nero; campi; minacce; ispettorato; paga bassa; non mi pagano; ricatto
# term: lavoro nero → { -lavoro-nero } = punë në të zezë
keywords = shfrytëzim; caporalato; punë në të zezë; fusha; kërcënime; inspektorati; pagë e ulët; nuk më paguajnë; shantazh
# it: ascolto, consiglio e protezione
f-2hpvz = dikush që ju dëgjon, këshillë dhe mbrojtje
# it: la telefonata
f-r3hj7 = telefonata
# it: tratta
# term: tratta → { -tratta } = trafikim i njerëzve
f-hswzc = trafikim
# it: emergenza
f-3hhz4 = emergjencë
# it: Se hai bisogno di lavorare, nessuno può approfittarne. Sfruttare un lavoratore è un **reato**.
p-8cjyu = Nëse keni nevojë të punoni, askush nuk ka të drejtë të përfitojë nga kjo. Të shfrytëzosh një punonjës është **vepër penale**.

## A chi è rivolto

# it: A chi lavora con una paga molto bassa, troppe ore, minacce o alloggi pessimi. Vale anche per chi lavora [in nero][1] o è senza permesso.
# note: [1] = termini/lavoro-nero
# term: in nero → { -lavoro-nero } = punë në të zezë
p-hben2 = Për këdo që punon me pagë shumë të ulët, me tepër orë, me kërcënime ose në banesa shumë të këqija. Vlen edhe për këdo që punon [në të zezë (in nero)][1] ose është pa leje.

## Come fare

# it: Se qualcuno ti minaccia o ti picchia adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-btixv = Nëse dikush ju kërcënon ose ju rreh tani, telefononi { $phone-emergenza }.
# it: Metti da parte le prove: messaggi, foto del posto, nomi, ore di lavoro.
# note: voce 1 di 5
l-afrjd = Mblidhni provat: mesazhe, foto të vendit, emra, orë pune.
# it: Chiama il { $phone-tratta }. È gratis e puoi non dire il tuo nome.
# note: voce 2 di 5
# note: $phone-tratta = un dato; lo scrive il sito
# term: tratta → { -tratta } = trafikim i njerëzve
l-5cyrr = Telefononi { $phone-tratta }. Është falas dhe mund të mos e thoni emrin tuaj.
# it: Oppure vai da un [sindacato][1]. Ti ascolta anche senza permesso.
# note: voce 3 di 5
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = sindikatë
l-y6r93 = Ose shkoni te një [sindikatë (sindacato)][1]. Ju dëgjon edhe pa leje.
# it: Prima di andare alla polizia o all'Ispettorato, parla con loro o con un avvocato.
# note: voce 4 di 5
l-9z94c = Para se të shkoni në polici ose te Inspektorati i punës, flisni me ta ose me një avokat.
# it: Decidi con calma i passi.
# note: voce 5 di 5
l-3549v = Vendosni me qetësi hapat.

## Cosa si ottiene

# it: un consiglio sui soldi che ti spettano
# note: voce 1 di 3
l-n2e8z = një këshillë për paratë që ju takojnë
# it: un posto sicuro, se sei in pericolo
# note: voce 2 di 3
l-wmd58 = një vend i sigurt, nëse jeni në rrezik
# it: in certi casi un **permesso di soggiorno** per chi è sfruttato
# note: voce 3 di 3
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
l-fk3yk = në disa raste një **leje qëndrimi** për këdo që shfrytëzohet
# it: Il permesso non è automatico. Prima di denunciare, chiedi a un avvocato che cosa rischi e che cosa puoi avere.
# note: critico: qui uno sbaglio può fare danno
p-6r8vb = Leja nuk jepet automatikisht. Para se të denonconi, pyesni një avokat çfarë rrezikoni dhe çfarë mund të merrni.

## Casi particolari

# it: Anche chi lavora in nero ha diritto alla paga per il lavoro fatto.
# term: in nero → { -lavoro-nero } = punë në të zezë
p-tnyhz = Edhe kush punon në të zezë ka të drejtë për pagën e punës së bërë.

## Se qualcosa va male

# it: Se qualcosa va male
t-ts4t7 = Nëse diçka shkon keq
# it: Hai perso casa e lavoro insieme? Dillo subito al telefono: possono cercare un posto per te. L'avvocato può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-s8sna = Keni humbur bashkë shtëpinë dhe punën? Thojeni menjëherë në telefon: mund të kërkojnë një vend për ju. Avokati mund të [paguhet nga Shteti][1].
