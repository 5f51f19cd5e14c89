### Fare una denuncia — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fare una denuncia
# term: denuncia → { -denuncia } = denoncim në polici
title = Si të bëni një denoncim në polici
# it: Come dire alla polizia che hai subito un reato.
summary = Si t’i thoni policisë që jeni viktimë e një vepre penale.
# it: denuncia; querela; furto; truffa; polizia; carabinieri; aggressione; mi hanno rubato; minacce; violenza sessuale; mi hanno picchiato; mi hanno aggredito; mi hanno minacciato; mi hanno truffato
# term: denuncia → { -denuncia } = denoncim në polici
keywords = denoncim; kallëzim; ankim penal; vjedhje; mashtrim; polici; karabinierë; sulm; më vodhën; kërcënime; sulm seksual; më rrahën; më sulmuan; më mashtruan; më kërcënojnë
# it: un documento, se ce l'hai
f-js2sa = një dokument, nëse e keni
# it: le prove: messaggi, foto, certificati medici
f-889qc = provat: mesazhe, foto, vërtetime mjekësore
# it: la copia della denuncia
# term: denuncia → { -denuncia } = denoncim në polici
f-tsvsq = kopja e denoncimit
# it: emergenza
f-ncphn = emergjencë
# it: Se qualcuno ti ha rubato, truffato o picchiato, puoi fare una [denuncia][1].
# note: [1] = termini/denuncia
# term: denuncia → { -denuncia } = denoncim në polici
p-hbu8r = Nëse dikush ju ka vjedhur, mashtruar ose rrahur, mund të bëni një [denoncim (denuncia)][1].

## A chi è rivolto

# it: A tutti. Se non hai il permesso, parla prima con un avvocato o un'associazione. Ti spiegano che cosa può succedere.
p-372v6 = Për të gjithë. Nëse nuk keni leje, flisni më parë me një avokat ose një shoqatë. Ata ju shpjegojnë çfarë mund të ndodhë.

## Come fare

# it: Se sta succedendo adesso, chiama il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-irjkc = Nëse po ndodh tani, telefononi { $phone }.
# it: Vai in [Questura][1] o dai Carabinieri.
# note: voce 1 di 6
# note: [1] = termini/questura
# term: questura → { -questura } = drejtoria e policisë
l-ps2h3 = Shkoni te [drejtoria e policisë (Questura)][1] ose te karabinierët (Carabinieri).
# it: Chiedi un interprete, se non parli italiano. È un tuo diritto.
# note: voce 2 di 6
l-nrwwz = Kërkoni një përkthyes, nëse nuk flisni italisht. Është e drejta juaj.
# it: Racconta i fatti in ordine: quando, dove, chi.
# note: voce 3 di 6
l-jh6ed = Tregoni ngjarjet me radhë: kur, ku, kush.
# it: Fai leggere di nuovo tutto. Firma solo se è giusto.
# note: voce 4 di 6
l-xngur = Kërkoni t’jua rilexojnë të gjithë tekstin. Firmosni vetëm nëse është i saktë.
# it: Chiedi una **copia**.
# note: voce 5 di 6
l-j76uc = Kërkoni një **kopje**.
# it: Se sei ferito, vai prima al pronto soccorso. Tieni il certificato.
# note: voce 6 di 6
# term: pronto soccorso → { -pronto-soccorso } = urgjenca
l-dqcgp = Nëse jeni të plagosur, shkoni më parë në { -pronto-soccorso(case: "ind") }. Ruajeni vërtetimin.

## Tempi e scadenze

# it: Per molti reati serve la [querela][1]: chiedi di punire chi ti ha fatto del male. Di solito hai tre mesi. Per alcuni reati, come lo stalking, hai più tempo. Non aspettare.
# note: [1] = termini/denuncia
# term: querela → { -denuncia } = denoncim në polici
p-2zx5e = Për shumë vepra penale duhet [ankimi penal (querela)][1]: kërkoni të dënohet ai që ju ka bërë keq. Zakonisht keni tre muaj. Për disa vepra penale, si përndjekja (stalking), keni më shumë kohë. Mos prisni.

## Casi particolari

# it: **Violenza in casa o stalking.** Prima puoi chiamare il [numero antiviolenza][1].
# note: voce 1 di 3
# note: [1] = servizi/antiviolenza-1522
l-gdtq7 = **Dhunë në shtëpi ose përndjekje.** Më parë mund të telefononi [numrin kundër dhunës][1].
# it: **Truffa su internet.** Salva i messaggi e i numeri.
# note: voce 2 di 3
l-zq2nf = **Mashtrim në internet.** Ruani mesazhet dhe numrat.
# it: **Discriminazione.** Leggi [come segnalarla][1].
# note: voce 3 di 3
# note: [1] = servizi/segnalare-discriminazione
l-q4pry = **Diskriminim.** Lexoni [si ta raportoni][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-5sxvh = Nëse diçka shkon keq
# it: Non vogliono scrivere la denuncia? Hanno il dovere di riceverla. Torna con un avvocato o vai in un altro ufficio.
# term: denuncia → { -denuncia } = denoncim në polici
p-kj6yn = Nuk duan ta shkruajnë denoncimin? E kanë detyrë ta marrin. Kthehuni me një avokat ose shkoni në një zyrë tjetër.
