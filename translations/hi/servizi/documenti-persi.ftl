### Ho perso i documenti o me li hanno rubati — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho perso i documenti o me li hanno rubati
title = मेरे दस्तावेज़ खो गए या चोरी हो गए
# it: Che cosa fare subito, e come chiedere i documenti nuovi.
summary = तुरंत क्या करें और नए दस्तावेज़ कैसे माँगें।
# it: smarrimento; furto; denuncia; duplicato; passaporto perso; permesso perso; ho perso; rubato; portafoglio
# term: denuncia → { -denuncia } = पुलिस में शिकायत
# term: passaporto → { -passaporto } = पासपोर्ट
keywords = खो गया; चोरी; पुलिस में शिकायत; पासपोर्ट खोया; परमिट खोया; FIR; गुम हो गया; चोरी हो गया; बटुआ; पर्स
# it: una copia del documento, se ce l'hai
f-u23gd = दस्तावेज़ की फ़ोटोकॉपी, अगर है
# it: la copia della denuncia
# term: denuncia → { -denuncia } = पुलिस में शिकायत
f-burjn = शिकायत की कॉपी
# it: la denuncia
# term: denuncia → { -denuncia } = पुलिस में शिकायत
f-apxk7 = पुलिस में शिकायत
# it: Prima di tutto fai la **denuncia**. Poi chiedi il documento nuovo.
# term: denuncia → { -denuncia } = पुलिस में शिकायत
p-iyh3e = सबसे पहले **पुलिस में शिकायत (denuncia)** करें। फिर नया दस्तावेज़ माँगें।
# it: Hai perso solo la [tessera sanitaria][1]? La denuncia non serve. Chiedi una nuova tessera sul sito dell'Agenzia delle Entrate o all'[ASST][2].
# note: [1] = termini/tessera-sanitaria
# note: [2] = termini/asst
# term: tessera sanitaria → { -tessera-sanitaria } = स्वास्थ्य कार्ड
# term: denuncia → { -denuncia } = पुलिस में शिकायत
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
p-gdahg = सिर्फ़ [स्वास्थ्य कार्ड (tessera sanitaria)][1] खोया है? पुलिस में शिकायत (denuncia) ज़रूरी नहीं है। नया कार्ड Agenzia delle Entrate (टैक्स दफ़्तर) की वेबसाइट पर या [ASST][2] से माँगें।

## A chi è rivolto

# it: A tutti.
p-78ydd = सबके लिए।

## Come fare

# it: Vai in [Questura][1], dai Carabinieri o alla Polizia locale.
# note: voce 1 di 4
# note: [1] = termini/questura
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
l-qyph2 = [Questura][1], Carabinieri या नगर पुलिस (Polizia locale) के पास जाएँ।
# it: Racconta che cosa è successo. Chiedi una copia della [denuncia][1].
# note: voce 2 di 4
# note: [1] = termini/denuncia
# term: denuncia → { -denuncia } = पुलिस में शिकायत
l-38wk6 = बताएँ कि क्या हुआ। [शिकायत (denuncia)][1] की कॉपी माँगें।
# it: Se avevi carte di banca, chiama la banca e falle bloccare.
# note: voce 3 di 4
l-2q3wd = अगर बैंक के कार्ड भी थे, तो बैंक को फ़ोन करके उन्हें बंद करवाएँ।
# it: Porta la copia della denuncia all'ufficio che fa il documento:
# note: voce 4 di 4
# term: denuncia → { -denuncia } = पुलिस में शिकायत
l-znxwj = शिकायत की कॉपी उस दफ़्तर में ले जाएँ जो दस्तावेज़ बनाता है:
# it: Documento
c-n3spu = दस्तावेज़
# it: Dove vai
c-dwp35 = कहाँ जाएँ
# it: Permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
c-pppjs = निवास परमिट
# it: Posta o Questura: chiedi prima al patronato
# term: questura → { -questura } = पुलिस का इमिग्रेशन दफ़्तर
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
c-8fedh = डाकख़ाना या Questura: पहले patronato से पूछें
# it: Carta d'identità
# term: carta d'identità → { -carta-di-identita } = पहचान पत्र
c-9phb9 = पहचान पत्र
# it: Comune
c-q5snv = ===
# it: Passaporto del tuo Paese
# term: passaporto → { -passaporto } = पासपोर्ट
c-dc5eb = आपके देश का पासपोर्ट
# it: Consolato del tuo Paese
# term: consolato → { -consolato } = कॉन्सुलेट और दूतावास
c-pv5dp = आपके देश का कॉन्सुलेट
# it: Tessera sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = स्वास्थ्य कार्ड
c-w3vj2 = स्वास्थ्य कार्ड
# it: Sito dell'Agenzia delle Entrate oppure ASST
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
c-csbm9 = Agenzia delle Entrate की वेबसाइट या ASST
# it: Patente
c-giga3 = ड्राइविंग लाइसेंस
# it: Polizia o Carabinieri: fai la denuncia **entro 48 ore**
# term: denuncia → { -denuncia } = पुलिस में शिकायत
c-g7crd = पुलिस या Carabinieri: **48 घंटों के अंदर** शिकायत करें

## Casi particolari

# it: Tieni sempre una foto dei documenti, in un posto sicuro. Una copia rende tutto più veloce.
p-fzwrm = दस्तावेज़ों की फ़ोटो हमेशा सुरक्षित जगह पर रखें। फ़ोटोकॉपी से सब काम जल्दी होता है।

## Se qualcosa va male

# it: Se qualcosa va male
t-vrddv = अगर कुछ ग़लत हो
# it: Nessuno può tenere il tuo passaporto contro la tua volontà: né un datore di lavoro, né un marito, né un padrone di casa. Se succede, chiedi [aiuto][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/tratta-e-sfruttamento
# term: passaporto → { -passaporto } = पासपोर्ट
# term: datore di lavoro → { -datore-di-lavoro } = काम देने वाला मालिक
p-k75ku = आपकी मर्ज़ी के बिना कोई आपका पासपोर्ट नहीं रख सकता: न मालिक, न पति, न मकान मालिक। अगर ऐसा हो, तो [मदद][1] माँगें।
