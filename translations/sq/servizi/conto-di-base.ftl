### Aprire un conto in banca o in posta — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Aprire un conto in banca o in posta
title = Hapja e një llogarie në bankë ose në postë
# it: Hai diritto a un conto semplice per ricevere la paga e gli aiuti.
summary = Keni të drejtë për një llogari të thjeshtë për të marrë pagën dhe ndihmat.
# it: conto corrente; banca; posta; IBAN; conto di base; carta prepagata
# term: iban → { -iban } = IBAN
keywords = llogari bankare; bankë; postë; IBAN; conto di base; kartë e parapaguar; hap llogari
# it: un documento: passaporto, carta d'identità, permesso o documento di richiedente asilo
# term: passaporto → { -passaporto } = pasaportë
# term: carta d'identità → { -carta-di-identita } = kartë identiteti
# term: richiedente asilo → { -richiedente-asilo } = azilkërkues
f-3rway = një dokument: { -passaporto }, { -carta-di-identita }, leje ose dokument { -richiedente-asilo(case: "def") }
# it: un conto con IBAN
# term: iban → { -iban } = IBAN
f-vvs3e = një llogari me IBAN
# it: Per lo stipendio e gli aiuti serve quasi sempre un conto con un [IBAN][1].
# note: [1] = termini/iban
# term: iban → { -iban } = IBAN
p-q4je7 = Për pagën dhe ndihmat duhet pothuajse gjithmonë një llogari me [IBAN][1].

## A chi è rivolto

# it: A chi vive legalmente nell'Unione europea. Vale anche per i richiedenti asilo.
# term: richiedenti asilo → { -richiedente-asilo } = azilkërkues
p-y9bgt = Për këdo që jeton ligjërisht në Bashkimin Evropian. Vlen edhe për { -richiedente-asilo(case: "gen") }.

## Come fare

# it: Vai in una banca o alla posta.
# note: voce 1 di 5
l-9z2y8 = Shkoni në një bankë ose në postë.
# it: Chiedi il **conto di base**. È un conto semplice, con poche spese.
# note: voce 2 di 5
l-hbyc7 = Kërkoni llogarinë bazë (**conto di base**). Është një llogari e thjeshtë, me pak shpenzime.
# it: Porta il documento e il codice fiscale.
# note: voce 3 di 5
# term: codice fiscale → { -codice-fiscale } = kod fiskal
l-chxz2 = Merrni me vete dokumentin dhe { -codice-fiscale(case: "acc") }.
# it: Leggi quanto costa ogni anno. Fatti spiegare le parole difficili.
# note: voce 4 di 5
l-ampnq = Lexoni sa kushton çdo vit. Kërkoni t’jua shpjegojnë fjalët e vështira.
# it: Tieni segreto il codice della carta.
# note: voce 5 di 5
l-9vb2a = Mbajeni të fshehtë kodin e kartës.

## Quanto costa

# it: Il conto di base ha un prezzo fisso all'anno. Con un [ISEE][1] molto basso è **gratis**. Chiedi in banca il limite.
# note: [1] = termini/isee
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
p-pmbap = Llogaria bazë ka një çmim të caktuar në vit. Me një [ISEE][1] shumë të ulët është **falas**. Pyesni në bankë për kufirin.

## Casi particolari

# it: Il conto di base non permette di andare sotto zero.
# note: voce 1 di 2
l-y9azq = Llogaria bazë nuk lejon të shkoni nën zero.
# it: Per mandare soldi al tuo Paese confronta i prezzi. Usa solo agenzie autorizzate.
# note: voce 2 di 2
l-ddda2 = Për të dërguar para në vendin tuaj krahasoni çmimet. Përdorni vetëm agjenci të autorizuara.
# it: Non prestare il tuo conto o la tua carta. Chi lo chiede spesso vuole nascondere soldi rubati. Il reato ricade anche su di te.
# note: critico: qui uno sbaglio può fare danno
p-rg8q7 = Mos ia huani askujt llogarinë ose kartën tuaj. Kush e kërkon, shpesh dëshiron të fshehë para të vjedhura. Përgjegjësia penale bie edhe mbi ju.

## Se qualcosa va male

# it: Se qualcosa va male
t-p9by6 = Nëse diçka shkon keq
# it: La banca dice di no? Deve scriverti il motivo. Scrivi alla banca che non sei d'accordo (il **reclamo**). Se non basta, puoi rivolgerti alla Banca d'Italia: il sito è { $web }.
# note: $web = un dato; lo scrive il sito
p-w5x7v = Banka thotë jo? Duhet t’jua shkruajë arsyen. Shkruajini bankës që nuk jeni dakord (kjo është ankesa, **reclamo**). Nëse nuk mjafton, mund t’i drejtoheni Banca d'Italia: faqja është { $web }.
