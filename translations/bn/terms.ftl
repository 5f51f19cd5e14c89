### Le parole ufficiali del sito. Scrivi la traduzione al posto di ???; se manca, vale il titolo tradotto della pagina del termine.
### Sotto una parola, quattro spazi e «.search = a | b» danno i modi in cui i lettori la cercano.

# it: accordo di integrazione
-accordo-di-integrazione = ইন্টিগ্রেশন চুক্তি
    .search = আকর্দো দি ইন্তেগ্রাৎসিওনে | আকর্দো | একর্দো ইন্টেগ্রাসিয়নে | পয়েন্টের চুক্তি

# it: anagrafe
-anagrafe = বাসিন্দা নিবন্ধন অফিস
    .search = আনাগ্রাফে | আনাগ্রাফ | এনাগ্রাফে | কমুনে অফিস | পৌরসভা | রেসিডেন্সের অফিস

# it: asilo nido
-asilo-nido = ছোট শিশুদের নার্সারি
    .search = আজিলো নিদো | আসিলো নিদো | আজিলো | নিদো | নার্সারি | ডে কেয়ার

# it: assegno di inclusione
-assegno-di-inclusione = দরিদ্র পরিবারের ভাতা
    .search = আসেনিও দি ইনক্লুজিওনে | আসেনো ইনক্লুসিয়নে | আদি | এডিআই | গরিব ভাতা | রেদ্দিতো

# it: assegno unico
-assegno-unico = শিশু ভাতা
    .search = আসেনিও উনিকো | আসেনো ইউনিকো | আসেনিয় | বাচ্চার টাকা | বাচ্চার ভাতা | ফ্যামিলি আলাউন্স

# it: assistente sociale
-assistente-sociale = সমাজকর্মী
    .search = আসিস্তেন্তে সোচালে | আসিস্টেন্ট সোশাল | সোশ্যাল ওয়ার্কার | সোচালে | সোশাল

# it: ASST
-asst = সরকারি স্বাস্থ্যসেবা সংস্থা
    .search = আসস্ত | এএসএসটি | আসল | এএসএল | স্বাস্থ্য অফিস

# it: ATS
-ats = স্বাস্থ্য সুরক্ষা সংস্থা
    .search = এটিএস | আতস | আসল | স্বাস্থ্য সংস্থা

# it: permesso per attesa occupazione
-attesa-occupazione = কাজ খোঁজার অনুমতিপত্র
    .search = আত্তেজা অক্কুপাৎসিওনে | আতেসা ওকুপাসিয়নে | আত্তেসা | কাজ হারানোর পের্মেসো | এক বছরের সজর্নো

# it: autocertificazione
-autocertificazione = নিজের লেখা ঘোষণাপত্র
    .search = আউতোচের্তিফিকাৎসিওনে | অটোচের্তিফিকাসিওনে | আউতো চের্তিফিকা | স্ব-ঘোষণা | নিজে লেখা কাগজ

# it: bando e avviso pubblico
-avviso-pubblico = সরকারি বিজ্ঞপ্তি
    .search = বান্দো | বান্ডো | আভিজো পুব্লিকো | আভিসো | নোটিশ | আবেদনের বিজ্ঞপ্তি

# it: bolletta
-bolletta = বিদ্যুৎ, গ্যাস বা পানির বিল
    .search = বোলেত্তা | বলেতা | বোলেতা | কারেন্ট বিল | গ্যাস বিল | পানির বিল | বিল

# it: bollettino postale
-bollettino = ডাকঘরে টাকা দেওয়ার ফরম
    .search = বোলেত্তিনো | বলেতিনো | বুলেত্তিনো | পোস্টে টাকা দেওয়ার কাগজ

# it: busta paga
-busta-paga = বেতনের স্লিপ
    .search = বুস্তা পাগা | বুস্তাপাগা | বুসতা পাগা | বেতনের কাগজ | পে স্লিপ | স্যালারি স্লিপ

# it: CAF
-caf = কর সহায়তা কেন্দ্র
    .search = কাফ | কাফ অফিস | সিএএফ | ট্যাক্স অফিস | ইজের অফিস

# it: canone
-canone-di-affitto = মাসিক ভাড়া
    .search = কানোনে | কানোনে দি আফিত্তো | আফিত্তো | আফিতো | বাসা ভাড়া | ঘর ভাড়া

# it: carta d'identità
-carta-di-identita = পরিচয়পত্র
    .search = কার্তা দিদেন্তিতা | কার্তা ইদেন্তিতা | কারতা দি ইদেন্তিতা | আইডি কার্ড | চিয়ে | এনআইডি

# it: Casa di comunità
-casa-di-comunita = এলাকার স্বাস্থ্যকেন্দ্র
    .search = কাজা দি কমুনিতা | কাসা দি কমুনিতা | কাজা দেলা কমুনিতা | ক্লিনিক | স্বাস্থ্য কেন্দ্র

# it: casellario giudiziale e carichi pendenti
-casellario-giudiziale = অপরাধের রেকর্ডের সনদ
    .search = কাজেল্লারিও জুদিৎসিয়ালে | কাসেলারিও | কারিকি পেন্দেন্তি | পুলিশ ক্লিয়ারেন্স | পেনালে | ফেদিনা পেনালে

# it: centro antiviolenza
-centro-antiviolenza = নারী নির্যাতন প্রতিরোধ কেন্দ্র
    .search = চেন্ত্রো আন্তিভিওলেন্সা | সেন্ত্রো আন্তি ভায়োলেন্সা | আন্তিভিওলেন্তসা | নারী সাহায্য কেন্দ্র | নির্যাতন

# it: centro per l'impiego
-centro-per-l-impiego = কর্মসংস্থান কেন্দ্র
    .search = চেন্ত্রো পের লিমপিয়েগো | চেন্ত্রো লিম্পিয়েগো | চেন্ত্রো ইমপিয়েগো | কোল্লোকামেন্তো | জব সেন্টার | কাজের অফিস

# it: centro psico-sociale
-centro-psicosociale = মানসিক স্বাস্থ্যকেন্দ্র
    .search = চেন্ত্রো সিকোসোচালে | সেন্ত্রো পিসিকো সোচালে | সিপিএস | মানসিক ডাক্তার | ডিপ্রেশন

# it: certificato di malattia
-certificato-di-malattia = অসুস্থতার সনদ
    .search = চের্তিফিকাতো দি মালাত্তিয়া | মালাত্তিয়া | মালাতিয়া | অসুস্থতার কাগজ | মেডিকেল ছুটি

# it: Certificazione Unica
-certificazione-unica = বার্ষিক আয়ের সনদ
    .search = চের্তিফিকাৎসিওনে উনিকা | চের্তিফিকাসিওনে ইউনিকা | সিইউ | কু | কুদ | বছরের আয়ের কাগজ

# it: cittadinanza
-cittadinanza = নাগরিকত্ব
    .search = চিত্তাদিনান্সা | চিত্তাদিনান্তসা | সিটাদিনান্জা | চিতাদিনান্সা | সিটিজেনশিপ | ইতালির পাসপোর্ট

# it: codice fiscale
-codice-fiscale = কর কোড
    .search = কোদিচে ফিস্কালে | কদিচে ফিসকালে | কোডিচে ফিস্কাল | কোদিচি ফিসকালি | কোড ফিসকাল | ট্যাক্স কোড | ট্যাক্স নম্বর

# it: colf e badante
-colf-e-badante = গৃহকর্মী ও পরিচর্যাকারী
    .search = কলফ | কোলফ | বাদান্তে | বাদান্তি | বাসার কাজ | কাজের লোক | বয়স্ক মানুষের দেখাশোনা

# it: Commissione territoriale
-commissione-territoriale = আশ্রয় কমিশন
    .search = কমিসিওনে তেরিতোরিয়ালে | কমিশন তেরিতরিয়ালে | কমিসিওনে | কমিশন | আজিলোর ইন্টারভিউ

# it: consolato e ambasciata
-consolato = কনস্যুলেট বা দূতাবাস
    .search = কনসোলাতো | কনসোলাত | আম্বাসাতা | আম্বাসিয়াতা | অ্যাম্বাসি | এম্বাসি | কনসুলেট

# it: consultorio familiare
-consultorio-familiare = পরিবার স্বাস্থ্যকেন্দ্র
    .search = কনসুলতোরিও | কনসুলতরিও ফামিলিয়ারে | কনসুলটোরিও | গাইনি | নারী ক্লিনিক

# it: contratto di lavoro
-contratto-di-lavoro = কাজের চুক্তি
    .search = কন্ত্রাত্তো দি লাভোরো | কনত্রাতো | কন্ট্রাক্ট | কন্ত্রাতো লাভোরো | চাকরির চুক্তি

# it: contratto di soggiorno
-contratto-di-soggiorno = বসবাসের জন্য কাজের চুক্তি
    .search = কন্ত্রাত্তো দি সোজ্জোর্নো | কনত্রাতো সজর্নো | কন্ট্রাক্ট সোজোর্নো

# it: contributi
-contributi = সামাজিক বীমার চাঁদা
    .search = কন্ত্রিবুতি | কনত্রিবুতি | কন্ট্রিবিউতি | পেনশনের টাকা | ইনপ্সের টাকা

# it: CPIA
-cpia = প্রাপ্তবয়স্কদের সরকারি স্কুল
    .search = চিপিয়া | সিপিয়া | সিপিআইএ | চেপিয়া | বড়দের স্কুল | ইতালিয়ান স্কুল

# it: CUP
-cup = চিকিৎসার বুকিং অফিস
    .search = কুপ | সিইউপি | প্রেনোতাৎসিওনে | ডাক্তারের সিরিয়াল | ভিজিটা বুকিং

# it: datore di lavoro
-datore-di-lavoro = নিয়োগকর্তা
    .search = দাতোরে দি লাভোরো | দাতোরে | দাতরে লাভোরো | মালিক | পাদ্রোনে | কাপো | বস

# it: decreto flussi
-decreto-flussi = বিদেশি কর্মীর কোটা
    .search = দেক্রেতো ফ্লুসি | ফ্লুসি | দেক্রেত ফ্লুস্সি | ফ্লুশি | স্পন্সর ভিসা | কোটা

# it: delega
-delega = ক্ষমতাপত্র
    .search = দেলেগা | দেলিগা | ডেলেগা | অথরাইজেশন | অনুমতির চিঠি

# it: denuncia e querela
-denuncia = পুলিশে অভিযোগ
    .search = দেনুন্চা | দেনুনসিয়া | দেনুনশা | কুয়েরেলা | মামলা | থানায় অভিযোগ | জিডি

# it: deposito cauzionale
-deposito-cauzionale = বাড়ি ভাড়ার জামানত
    .search = দেপোজিতো কাউৎসিওনালে | দেপোসিতো | কাপার্রা | কাপারা | ডিপোজিট | অগ্রিম | অ্যাডভান্স

# it: DID
-did = কাজের জন্য প্রস্তুত থাকার ঘোষণা
    .search = দিদ | ডিড | ডিআইডি | বেকার ঘোষণা

# it: dimissioni
-dimissioni = চাকরি ছাড়া
    .search = দিমিসিওনি | দিমিশনি | ডিমিসিয়নি | কাজ ছেড়ে দেওয়া | রিজাইন | ইস্তফা

# it: domicilio
-domicilio = যোগাযোগের ঠিকানা
    .search = দমিচিলিও | দোমিসিলিও | দোমিচিলিয়ো | ডমিসিল | ঠিকানা

# it: DSU
-dsu = ISEE-র তথ্য ফরম
    .search = ডিএসইউ | দিএসু | দিকিয়ারাৎসিওনে | ইজের ফরম

# it: ENI
-eni = বীমা ছাড়া ইউরোপীয় ইউনিয়নের নাগরিকদের স্বাস্থ্য কোড
    .search = এনি | ইএনআই | এনি কোড

# it: esenzione
-esenzione = ফি মাফ
    .search = এজেনৎসিওনে | এসেন্সিওনে | এজেনসিয়নে | ফ্রি চিকিৎসা | টিকেট মাফ

# it: espulsione
-espulsione = দেশ ছাড়ার আদেশ
    .search = এসপুলসিওনে | এস্পুলসিয়নে | ফোলিও দি ভিয়া | বহিষ্কার | ডিপোর্ট

# it: Fascicolo sanitario elettronico
-fascicolo-sanitario = অনলাইন স্বাস্থ্য নথি
    .search = ফাশিকোলো সানিতারিও | ফাসিকোলো | ফাসিকোলো এলেত্রোনিকো | মেডিকেল রিপোর্ট অনলাইন

# it: fototessera
-fototessera = পাসপোর্ট সাইজের ছবি
    .search = ফোতো তেস্সেরা | ফটো তেসেরা | ফোতোতেসেরা | পাসপোর্ট সাইজ ফটো

# it: saldo e giacenza media
-giacenza-media = ব্যাংকের ব্যালেন্স ও গড় ব্যালেন্স
    .search = জাচেন্সা মেদিয়া | জিয়াসেন্জা মেডিয়া | সালদো | ব্যাংক ব্যালেন্স

# it: graduatoria
-graduatoria = ক্রমতালিকা
    .search = গ্রাদুয়াতোরিয়া | গ্রাদোয়াতরিয়া | লিস্ট | মেধা তালিকা

# it: guardia medica
-guardia-medica = রাত ও ছুটির দিনের ডাক্তার
    .search = গোয়ারদিয়া মেদিকা | গুয়ার্দিয়া মেডিকা | গার্দিয়া মেদিকা | রাতের ডাক্তার

# it: IBAN
-iban = ব্যাংক অ্যাকাউন্টের নম্বর
    .search = ইবান | আইবান | ব্যাংক একাউন্ট নম্বর

# it: idoneità alloggiativa
-idoneita-alloggiativa = বাড়ির উপযুক্ততার সনদ
    .search = ইদোনেইতা আল্লোজ্জাতিভা | ইদোনেইতা | ইদনেতা আলোজাতিভা | বাসার সার্টিফিকেট

# it: impronte digitali
-impronte-digitali = আঙুলের ছাপ
    .search = ইমপ্রোন্তে দিজিতালি | ইমপ্রন্তে | ইম্প্রন্তি | ফিঙ্গার প্রিন্ট | ফিঙ্গার

# it: INAIL
-inail = কাজে দুর্ঘটনার বীমা সংস্থা
    .search = ইনাইল | আইনাইল | কাজে দুর্ঘটনা | ইনফোর্তুনিও

# it: INPS
-inps = সামাজিক বীমা সংস্থা
    .search = ইনপ্স | ইন্স | ইম্প্স | আইএনপিএস | ইনপস | পেনশন অফিস

# it: ISEE
-isee = পরিবারের আর্থিক অবস্থার সূচক
    .search = ইজে | ইসে | ইজেএ | আইএসইই | ইযে

# it: istituto comprensivo
-istituto-comprensivo = কয়েকটি স্কুলের জোট
    .search = ইস্তিতুতো কম্প্রেনসিভো | ইসতিতুতো | ইস্টিটিউটো | স্কুল অফিস

# it: kit postale
-kit-postale = ডাকঘরের আবেদন খাম
    .search = কিত পোস্তালে | কিট পোস্টাল | কিট | বুস্তা জাল্লা | সজর্নোর খাম

# it: lavoro nero
-lavoro-nero = চুক্তি ছাড়া কাজ
    .search = লাভোরো নেরো | লাভোরো ইন নেরো | নেরো | কালো কাজ | বেআইনি কাজ

# it: legalizzazione e apostille
-legalizzazione = কাগজ সত্যায়ন বা অ্যাপোস্টিল
    .search = লেগালিজ্জাৎসিওনে | লেগালিজাসিওনে | আপোস্তিল | লিগালাইজেশন | সত্যায়ন

# it: licenza media
-licenza-media = নিম্ন মাধ্যমিক সনদ
    .search = লিচেন্সা মেদিয়া | লিসেন্জা মেডিয়া | তেরজা মেদিয়া | ক্লাস এইট | স্কুল সার্টিফিকেট

# it: licenziamento
-licenziamento = চাকরি থেকে বরখাস্ত
    .search = লিচেন্সিয়ামেন্তো | লিসেন্সিয়ামেন্তো | লিচেন্তসিয়াতো | চাকরি যাওয়া | ছাঁটাই

# it: marca da bollo
-marca-da-bollo = রাজস্ব স্ট্যাম্প
    .search = মার্কা দা বোল্লো | মারকা দি বোলো | মার্কা বলো | বোলো | স্ট্যাম্প | রেভিনিউ স্ট্যাম্প

# it: mediatore linguistico-culturale
-mediatore-linguistico = দোভাষী ও সাংস্কৃতিক মধ্যস্থতাকারী
    .search = মেদিয়াতোরে | মেদিয়াতোরে কুলতুরালে | মেডিয়েটর | মিডিয়েটর | দোভাষী | অনুবাদক

# it: medico di famiglia
-medico-di-base = পারিবারিক ডাক্তার
    .search = মেদিকো দি বাজে | মেডিকো দি বাসে | মেদিকো দি ফামিলিয়া | মেদিকো | ফ্যামিলি ডাক্তার

# it: minore e minorenne
-minore = অপ্রাপ্তবয়স্ক
    .search = মিনোরে | মিনোরেন্নে | মিনোরি | 18 বছরের কম | বাচ্চা | শিশু

# it: modello 730
-modello-730 = কর হিসাবের ফরম 730
    .search = সেত্তেচেন্তো ত্রেন্তা | মোদেল্লো সেত্তে ত্রেন্তা | সেভেন থার্টি | ট্যাক্স রিটার্ন

# it: morosità incolpevole
-morosita-incolpevole = নিজের দোষ ছাড়া ভাড়া বাকি
    .search = মোরোজিতা ইনকোলপেভোলে | মোরোসিতা | ভাড়া বাকি | ভাড়া দিতে পারছি না

# it: NASpI
-naspi = বেকার ভাতা
    .search = নাসপি | নাস্পি | নাসফি | দিজোক্কুপাৎসিওনে | দিজোকুপাসিওনে | বেকার টাকা

# it: nulla osta
-nulla-osta = অনাপত্তিপত্র
    .search = নুল্লা ওস্তা | নুলা ওস্তা | নোলা অস্তা | এনওসি

# it: comunicazione di ospitalità
-ospitalita = অতিথি রাখার ঘোষণা
    .search = ওস্পিতালিতা | অসপিতালিতা | দিকিয়ারাৎসিওনে দি ওস্পিতালিতা | হসপিটালিতা | চেসিওনে ফাব্রিকাতো

# it: pagella
-pagella = স্কুলের ফলাফলের কাগজ
    .search = পাজেল্লা | পাজেলা | স্কুলের রেজাল্ট | রিপোর্ট কার্ড

# it: passaporto
-passaporto = পাসপোর্ট
    .search = পাস্সাপোর্তো | পাসাপোর্তো | পাসপোর্ট | পাসাপর্তো

# it: patrocinio a spese dello Stato
-patrocinio-a-spese-dello-stato = সরকারি খরচে উকিল
    .search = পাত্রোচিনিও | পাত্রোসিনিও | গ্রাতুইতো পাত্রোচিনিও | ফ্রি উকিল | বিনা খরচে উকিল

# it: patronato
-patronato = বিনামূল্যের সহায়তা অফিস
    .search = পাত্রোনাতো | পাত্রনাতো | পাত্রনাত | প্যাট্রোনাটো | সজর্নোর ফরম পূরণ

# it: PEC
-pec = প্রত্যয়িত ই-মেইল
    .search = পেক | পেচ | পিইসি | পোস্তা চের্তিফিকাতা

# it: pediatra di libera scelta
-pediatra-di-libera-scelta = শিশুদের ডাক্তার
    .search = পেদিয়াত্রা | পেডিয়াত্রা | পেদিয়াত্র | শিশু ডাক্তার | বাচ্চার ডাক্তার

# it: permesso di soggiorno
-permesso-di-soggiorno = বসবাসের অনুমতিপত্র
    .search = পের্মেস্সো দি সোজ্জোর্নো | পারমেসো দি সজর্নো | পেরমেসো | সজর্নো | সোজোর্নো | সুজর্নো | স্টে পারমিট | কাগজ

# it: permesso UE per soggiornanti di lungo periodo
-permesso-ue-lungo-periodo = দীর্ঘমেয়াদি ইউরোপীয় অনুমতিপত্র
    .search = লুঙ্গো পেরিওদো | লুংগো পেরিয়দো | কার্তা দি সোজ্জোর্নো | কার্তা সজর্নো | স্থায়ী সজর্নো | আনলিমিটেড

# it: Prefettura
-prefettura = প্রদেশে সরকারের দপ্তর
    .search = প্রেফেত্তুরা | প্রেফেতুরা | প্রিফেচুরা | পেরফেতুরা

# it: pronto soccorso
-pronto-soccorso = হাসপাতালের জরুরি বিভাগ
    .search = প্রোন্তো সোক্কোর্সো | প্রন্তো সকর্সো | পোন্তো সকোর্সো | ইমার্জেন্সি | জরুরি বিভাগ

# it: protezione internazionale
-protezione-internazionale = আন্তর্জাতিক সুরক্ষা
    .search = প্রোতেৎসিওনে ইন্তেরনাৎসিওনালে | প্রতেসিয়নে | আজিলো | আসিলো পলিতিকো | আশ্রয় | রিফিউজি

# it: protezione speciale
-protezione-speciale = বিশেষ সুরক্ষা
    .search = প্রোতেৎসিওনে স্পেচালে | প্রতেসিয়নে স্পেশালে | স্পেচালে | স্পেশাল প্রটেকশন

# it: protezione temporanea
-protezione-temporanea = সাময়িক সুরক্ষা
    .search = প্রোতেৎসিওনে তেম্পোরানেয়া | তেম্পোরানেয়া | যুদ্ধ থেকে পালানো

# it: Questura
-questura = পুলিশ সদর দপ্তর
    .search = কুয়েস্তুরা | কেস্তুরা | কোয়েস্তুরা | কস্তুরা | কুস্তুরা | ইমিগ্রেশন অফিস | পুলিশ অফিস

# it: raccomandata
-raccomandata = রেজিস্ট্রি চিঠি
    .search = রাক্কোমান্দাতা | রাকমান্দাতা | রাকোমান্ডাটা | রেজিস্টার্ড চিঠি

# it: reddito
-reddito = আয়
    .search = রেদ্দিতো | রেদিতো | রেডডিটো | ইনকাম | বছরের আয়

# it: registro elettronico
-registro-elettronico = স্কুলের অনলাইন রেজিস্টার
    .search = রেজিস্ত্রো এলেত্রোনিকো | রেজিস্ট্রো | স্কুলের অ্যাপ | হোমওয়ার্ক

# it: residenza
-residenza = নিবন্ধিত বাসস্থান
    .search = রেজিদেন্সা | রেসিদেন্সা | রেজিদেন্তসা | রেসিডেন্স | রেসিডেঞ্জা

# it: ricetta
-ricetta = প্রেসক্রিপশন
    .search = রিচেত্তা | রিচেতা | রিসেতা | ব্যবস্থাপত্র | ওষুধের কাগজ

# it: ricevuta del permesso
-ricevuta-del-permesso = অনুমতিপত্রের রসিদ
    .search = রিচেভুতা | রিসেভুতা | চেদোলিনো | সেদোলিনো | সজর্নোর রসিদ | পোস্টের রসিদ

# it: richiedente asilo
-richiedente-asilo = আশ্রয়প্রার্থী
    .search = রিকিয়েদেন্তে আজিলো | রিকিদেন্তে আসিলো | আজিলো | অ্যাসাইলাম | আশ্রয়

# it: ricongiungimento familiare
-ricongiungimento-familiare = পরিবার আনা
    .search = রিকনজুনজিমেন্তো | রিকনজুনজিমেন্তো ফামিলিয়ারে | রিকনজিমেন্তো | ফ্যামিলি ভিসা | বউ আনা | পরিবার পুনর্মিলন

# it: ricorso
-ricorso = আপিল
    .search = রিকোর্সো | রিকর্সো | রিকরসো | মামলা | রিজেক্ট

# it: scelta e revoca
-scelta-e-revoca = ডাক্তার বেছে নেওয়ার অফিস
    .search = শেলতা এ রেভোকা | শেলতা | শেলতা রেভকা | ডাক্তার বদল

# it: SerD
-serd = নেশামুক্তি সেবা
    .search = সের্দ | সের্ত | সার্ড | মাদক | নেশা | জুয়া

# it: servizi abitativi pubblici
-servizi-abitativi-pubblici = সরকারি কম ভাড়ার বাড়ি
    .search = কাজা পোপোলারে | কাসা পপোলারে | আলের | সার্ভিৎসি আবিতাতিভি | সরকারি বাসা

# it: Servizio sanitario nazionale
-servizio-sanitario-nazionale = জাতীয় স্বাস্থ্যসেবা
    .search = সের্ভিৎসিও সানিতারিও | সার্ভিসিও সানিতারিও | এসএসএন | মুতুয়া | সরকারি চিকিৎসা

# it: sfratto
-sfratto = বাড়ি থেকে উচ্ছেদ
    .search = স্ফ্রাত্তো | সফ্রাতো | ইস্ফ্রাতো | উচ্ছেদ | বাসা ছাড়া

# it: sindacato
-sindacato = শ্রমিক ইউনিয়ন
    .search = সিন্দাকাতো | সিনদাকাতো | সিন্ডিকাটো | চিজিএল | ইউনিয়ন

# it: SPID
-spid = ডিজিটাল পরিচয়
    .search = স্পিদ | স্পিড | এসপিআইডি | ইস্পিড | ডিজিটাল আইডি

# it: Sportello unico per l'immigrazione
-sportello-unico-immigrazione = সরকারি অভিবাসন অফিস
    .search = স্পোর্তেল্লো উনিকো | স্পর্তেলো ইউনিকো | সুই | ইমিগ্রাৎসিওনে | ইমিগ্রেশন অফিস

# it: stato civile
-stato-civile = জন্ম, বিয়ে ও মৃত্যু নিবন্ধন অফিস
    .search = স্তাতো চিভিলে | স্তাত চিভিলে | জন্ম নিবন্ধন | বিয়ে নিবন্ধন | বিবাহিত

# it: stato di famiglia
-stato-di-famiglia = পরিবারের সদস্যদের সনদ
    .search = স্তাতো দি ফামিলিয়া | স্তাত ফামিলিয়া | ফ্যামিলি সার্টিফিকেট | পরিবারের কাগজ

# it: STP
-stp = অনুমতিপত্র ছাড়া চিকিৎসার কোড
    .search = এসটিপি | স্তিপি | এসসে তি পি | কাগজ ছাড়া চিকিৎসা

# it: tessera sanitaria
-tessera-sanitaria = স্বাস্থ্য কার্ড
    .search = তেস্সেরা সানিতারিয়া | তেসেরা | তেসেরা সানিতারিয়া | টেসেরা | হেলথ কার্ড | মেডিকেল কার্ড

# it: TFR
-tfr = চাকরি শেষের টাকা
    .search = টিএফআর | তিএফফেএরে | লিকুইদাৎসিওনে | লিকুইদাসিওনে | গ্র্যাচুইটি

# it: ticket
-ticket = স্বাস্থ্যসেবার ফি
    .search = তিকেত | টিকেট | টিকিট | হাসপাতালের টাকা

# it: tirocinio
-tirocinio = কাজ শেখার প্রশিক্ষণ
    .search = তিরোচিনিও | তিরসিনিও | স্তাজ | স্টেজ | ইন্টার্নশিপ

# it: traduzione giurata
-traduzione-giurata = শপথ করা অনুবাদ
    .search = ত্রাদুৎসিওনে জুরাতা | ত্রাদুসিওনে জুরাতা | আস্সেভেরাতা | কোর্ট অনুবাদ

# it: tratta di persone
-tratta = মানব পাচার
    .search = ত্রাত্তা | ত্রাতা | দালাল | পাচার

# it: tredicesima
-tredicesima = ত্রয়োদশ মাসের বেতন
    .search = ত্রেদিচেজিমা | ত্রেদিচেসিমা | ত্রেদিসিমা | বোনাস | ডিসেম্বরের বোনাস

# it: triage
-triage = রোগীর অগ্রাধিকার ঠিক করা
    .search = ত্রিয়াজ | ট্রিয়াজ | ট্রায়াজ | রঙের কোড

# it: tutore
-tutore = আইনি অভিভাবক
    .search = তুতোরে | তুতরে | টিউটর | আইনি অভিভাবক | গার্ডিয়ান

# it: udienza
-udienza = আদালতের শুনানি
    .search = উদিয়েন্সা | উদিয়েন্তসা | উদিয়েনজা | কোর্টের তারিখ | শুনানি

# it: ufficiale giudiziario
-ufficiale-giudiziario = আদালতের কর্মকর্তা
    .search = উফিচালে জুদিৎসিয়ারিও | উফিসালে জুদিসিয়ারিও | কোর্টের লোক

# it: vaccino
-vaccino = টিকা
    .search = ভাচ্চিনো | ভাসিনো | ভাক্সিন | ভ্যাকসিন | ইনজেকশন

# it: visto d'ingresso
-visto = প্রবেশ ভিসা
    .search = ভিস্তো | ভিসতো | ভিস্টো | ভিসা

# it: preavviso di rigetto
-preavviso-di-rigetto = নাকচের আগাম চিঠি
    .search = প্রেআভিজো দি রিজেত্তো | প্রেয়াভিসো দি রিজেতো | প্রেআভিসো | রিজেতো | রিজেক্টের চিঠি | নাকচের চিঠি | 10-bis
