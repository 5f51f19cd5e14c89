### Sposarsi o separarsi in Italia — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sposarsi o separarsi in Italia
title = الزواج أو الانفصال في إيطاليا
# it: Documenti per il matrimonio civile, e a chi chiedere se vuoi separarti.
summary = وثائق الزواج المدني، ومن تسأل إذا كنت تريد الانفصال.
# it: matrimonio; nozze; divorzio; separazione; pubblicazioni; nulla osta al matrimonio; unione civile
# term: nulla osta → { -nulla-osta } = إذن عدم الممانعة
keywords = زواج; عرس; طلاق; انفصال; إعلان الزواج; إذن الزواج; اتحاد مدني
# it: il nulla osta al matrimonio del tuo consolato
# term: nulla osta → { -nulla-osta } = إذن عدم الممانعة
# term: consolato → { -consolato } = القنصلية
f-3u223 = إذن عدم الممانعة (nulla osta) للزواج من قنصليتك
# it: l'atto di nascita, se il Comune lo chiede
f-kvhpr = شهادة الميلاد، إذا طلبتها البلدية (Comune)
# it: l'atto di matrimonio
f-nkdhx = عقد الزواج
# it: Il matrimonio civile si fa in Comune. È una scelta **libera** di due persone adulte.
p-q6vxd = الزواج المدني يتم في البلدية. هو اختيار **حر** لشخصين بالغين.

## A chi è rivolto

# it: A chi ha almeno 18 anni e non è già sposato. Due persone dello stesso sesso possono fare l'**unione civile**.
p-tjfyi = لمن عمره 18 سنة على الأقل وليس متزوجًا. ويمكن لشخصين من الجنس نفسه أن يعقدا **اتحادًا مدنيًا (unione civile)**.

## Come fare

# it: Vai all'ufficio di [stato civile][1]. Chiedi quali documenti servono.
# note: voce 1 di 5
# note: [1] = termini/stato-civile
# term: stato civile → { -stato-civile } = مكتب الحالة المدنية
l-xtcvc = اذهب إلى [مكتب الحالة المدنية (stato civile)][1]. اسأل أي وثائق تلزم.
# it: Chiedi al tuo [consolato][1] il **nulla osta** al matrimonio. Dice che puoi sposarti.
# note: voce 2 di 5
# note: [1] = termini/consolato
# term: consolato → { -consolato } = القنصلية
# term: nulla osta → { -nulla-osta } = إذن عدم الممانعة
l-ixmix = اطلب من [قنصليتك][1] **إذن عدم الممانعة (nulla osta)** للزواج. يقول إنك تستطيع أن تتزوج.
# it: Porta i documenti in Comune. Chiedi un interprete, se non capisci bene.
# note: voce 3 di 5
l-wgtue = خذ الوثائق إلى البلدية. اطلب مترجمًا، إذا كنت لا تفهم جيدًا.
# it: Il Comune fa le **pubblicazioni**: scrive che volete sposarvi.
# note: voce 4 di 5
l-dh7br = تعمل البلدية **إعلان الزواج (pubblicazioni)**: تكتب أنكما تريدان الزواج.
# it: Fissate il giorno. Servono i testimoni.
# note: voce 5 di 5
l-mmuuh = حددا اليوم. يلزم شهود.

## Casi particolari

# it: **Sei rifugiato?** Non andare al consolato. Chiedi in Comune quale documento serve al suo posto.
# note: voce 1 di 3
# term: consolato → { -consolato } = القنصلية
l-2c8dk = **هل أنت لاجئ؟** لا تذهب إلى القنصلية. اسأل في البلدية أي وثيقة تلزم بدلًا من ذلك.
# it: **Ti sei sposato all'estero?** Chiedi in Comune come far valere il matrimonio in Italia.
# note: voce 2 di 3
l-gbwb2 = **هل تزوجت خارج إيطاليا؟** اسأل في البلدية كيف يُعترف بالزواج في إيطاليا.
# it: **Vuoi separarti?** Se siete d'accordo e non avete figli minori, a volte potete farlo in Comune. Negli altri casi serve un [avvocato][1].
# note: voce 3 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: minori → { -minore } = القاصر
l-48zzy = **هل تريد الانفصال؟** إذا كنتما متفقين وليس لكما أولاد قاصرون، يمكنكما ذلك أحيانًا في البلدية. في الحالات الأخرى يلزم [محامٍ][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-qdj7w = إذا حدثت مشكلة
# it: Nessuno può obbligarti a sposarti, neanche i tuoi genitori. È un **reato**. Chiedi aiuto al [numero antiviolenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/antiviolenza-1522
p-dnf8x = لا يحق لأحد أن يجبرك على الزواج، ولا حتى والداك. هذه **جريمة**. اطلب المساعدة من [رقم مناهضة العنف][1].
# it: Se ti separi, chiedi a un avvocato che cosa succede al tuo permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = تصريح الإقامة
p-wiwiw = إذا انفصلت، فاسأل محاميًا ماذا يحدث لتصريح إقامتك.
