### Ho ricevuto una lettera dalla Questura — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho ricevuto una lettera dalla Questura
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
title = मुझे Questura (पुलिस के इमिग्रेशन दफ़्तर) से चिट्ठी मिली है
# it: Che cosa fare se la Questura ti chiama, chiede documenti o dice di no.
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
summary = अगर Questura आपको बुलाए, दस्तावेज़ माँगे या मना करे, तो क्या करें।
# it: lettera; Questura; convocazione; preavviso di rigetto; rifiuto; diniego; documenti mancanti; espulsione
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
# term: preavviso di rigetto → { -preavviso-di-rigetto } = इनकार से पहले की चिट्ठी
# term: espulsione → { -espulsione } = देश से निकालने का आदेश
keywords = चिट्ठी; Questura; क्वेस्तूरा; बुलावा; इनकार से पहले की चिट्ठी; preavviso di rigetto; इनकार; नामंज़ूर; दस्तावेज़ कम; देश निकाला
# it: la lettera e la busta
f-u4hf3 = चिट्ठी और लिफ़ाफ़ा
# it: il permesso o la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
f-jqzbm = परमिट या आवेदन की रसीद
# it: una risposta mandata in tempo
f-me52b = समय पर भेजा गया जवाब
# it: Un patronato o un avvocato può rispondere con te.
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
f-8fdpx = patronato या वकील आपके साथ जवाब दे सकता है।
# it: Apri subito ogni lettera della [Questura][1]. Può esserci un giorno entro cui rispondere.
# note: [1] = termini/questura
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
p-4gfcm = [Questura (पुलिस के इमिग्रेशन दफ़्तर)][1] की हर चिट्ठी तुरंत खोलें। हो सकता है कि किसी तय दिन तक जवाब देना हो।

## A chi è rivolto

# it: A chi ha un permesso di soggiorno o lo ha chiesto.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
p-ce4ur = उसके लिए जिसके पास निवास परमिट है या जिसने उसका आवेदन दिया है।

## Come fare

# it: Scrivi sulla busta il giorno in cui l'hai ricevuta. Conta i giorni da lì.
# note: voce 1 di 3
l-5t2yf = लिफ़ाफ़े पर वह दिन लिखें जिस दिन चिट्ठी आपको मिली। दिन वहीं से गिनें।
# it: Non capisci la lettera? Portala lo stesso giorno a un [patronato][1].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
l-9y3cz = चिट्ठी समझ नहीं आती? उसे उसी दिन [patronato (मुफ़्त मदद के दफ़्तर)][1] ले जाएँ।
# it: Guarda quale dei tre casi è il tuo.
# note: voce 3 di 3
l-d3s65 = देखें कि तीन मामलों में से आपका कौन-सा है।

## È un appuntamento

# it: È un appuntamento
t-giwbm = चिट्ठी मुलाक़ात के लिए है
# it: Vai in Questura quel giorno. Porta la lettera e i documenti che chiede. Se non puoi andare, chiedi prima un altro giorno.
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
p-fg6rm = उस दिन Questura जाएँ। चिट्ठी और उसमें माँगे गए दस्तावेज़ ले जाएँ। अगर आप नहीं जा सकते, तो पहले ही दूसरा दिन माँगें।

## Mancano documenti o vogliono rifiutare

# it: Mancano documenti o vogliono rifiutare
t-6wkkq = दस्तावेज़ कम हैं या वे इनकार करना चाहते हैं
# it: Una lettera che dice «vogliamo rifiutare» si chiama [preavviso di rigetto][1]. Non è ancora un rifiuto.
# note: [1] = termini/preavviso-di-rigetto
# term: preavviso di rigetto → { -preavviso-di-rigetto } = इनकार से पहले की चिट्ठी
p-9xecq = जिस चिट्ठी में लिखा हो “हम इनकार करना चाहते हैं”, उसे [इनकार से पहले की चिट्ठी (preavviso di rigetto)][1] कहते हैं। यह अभी इनकार नहीं है।
# it: Di solito hai **10 giorni** per rispondere. Guarda sulla lettera quanti giorni hai.
# note: critico: qui uno sbaglio può fare danno
p-iws6n = आम तौर पर जवाब देने के लिए आपके पास **10 दिन** होते हैं। चिट्ठी पर देखें कि आपके पास कितने दिन हैं।
# it: Vai subito da un patronato o da un avvocato.
# note: voce 1 di 3
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
l-p5aqu = तुरंत किसी patronato या वकील के पास जाएँ।
# it: Manda i documenti che mancano e spiega le tue ragioni.
# note: voce 2 di 3
l-58kj7 = जो दस्तावेज़ कम हैं वे भेजें और अपने कारण समझाएँ।
# it: Usa una [raccomandata][1], una [PEC][2] o porta tutto a mano. Tieni la ricevuta.
# note: voce 3 di 3
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: raccomandata → { -raccomandata } = रजिस्टर्ड चिट्ठी
# term: pec → { -pec } = प्रमाणित ई-मेल
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
l-m3q5a = [रजिस्टर्ड चिट्ठी (raccomandata)][1] या [प्रमाणित ई-मेल (PEC)][2] से भेजें, या सब कुछ ख़ुद जाकर दें। रसीद सँभालकर रखें।

## È un rifiuto o un'espulsione

# it: È un rifiuto o un'espulsione
# term: espulsione → { -espulsione } = देश से निकालने का आदेश
t-gj89m = चिट्ठी में इनकार है, या देश से निकालने का आदेश
# it: Vai da un avvocato **lo stesso giorno**. I giorni per il [ricorso][1] sono pochi.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricorso
# term: ricorso → { -ricorso } = जज के पास अपील
p-zdpef = **उसी दिन** वकील के पास जाएँ। [अपील (ricorso)][1] के लिए दिन कम होते हैं।
# it: L'avvocato può essere [pagato dallo Stato][1], anche contro un'[espulsione][2].
# note: [1] = servizi/patrocinio-gratuito
# note: [2] = termini/espulsione
# term: espulsione → { -espulsione } = देश से निकालने का आदेश
p-cfy5h = वकील के पैसे [सरकार दे सकती है][1], [देश से निकालने के आदेश (espulsione)][2] के ख़िलाफ़ भी।

## Casi particolari

# it: Hai trovato un avviso della posta? Vai subito a ritirare la lettera. I giorni passano anche se non la ritiri.
p-h6fpy = डाकख़ाने की पर्ची मिली है? चिट्ठी लेने तुरंत जाएँ। आप उसे न लें, तब भी दिन गिने जाते हैं।

## Se qualcosa va male

# it: Se qualcosa va male
t-c5bj5 = अगर कुछ ग़लत हो
# it: Il tempo è già finito? Vai lo stesso da un avvocato. Porta la lettera, la busta e tutte le ricevute che hai.
# term: ricevute → { -ricevuta-del-permesso } = परमिट की रसीद
p-sjgag = समय निकल चुका है? फिर भी वकील के पास जाएँ। चिट्ठी, लिफ़ाफ़ा और आपके पास जितनी भी रसीदें हैं, सब ले जाएँ।
