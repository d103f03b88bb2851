<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>Add a rule of law</source>
      <translation>إضافة قاعدة قانونية</translation>
    </message>
    <message>
      <source>All letters</source>
      <translation>كل الرسائل</translation>
    </message>
    <message>
      <source>Check a file…</source>
      <translation>تحقق من ملف…</translation>
    </message>
    <message>
      <source>Check the letter again</source>
      <translation>إعادة فحص الرسالة</translation>
    </message>
    <message>
      <source>Colours of the system</source>
      <translation>ألوان النظام</translation>
    </message>
    <message>
      <source>Dark colours</source>
      <translation>ألوان داكنة</translation>
    </message>
    <message>
      <source>Destroy the vault…</source>
      <translation>إتلاف الخزنة…</translation>
    </message>
    <message>
      <source>Find or do anything</source>
      <translation>ابحث عن أي شيء أو نفّذه</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>المساعدة</translation>
    </message>
    <message>
      <source>History of this letter</source>
      <translation>سجل هذه الرسالة</translation>
    </message>
    <message>
      <source>Larger page</source>
      <translation>تكبير الصفحة</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>نص أكبر</translation>
    </message>
    <message>
      <source>Light colours</source>
      <translation>ألوان فاتحة</translation>
    </message>
    <message>
      <source>Lock now</source>
      <translation>القفل الآن</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>القائمة</translation>
    </message>
    <message>
      <source>Name this version…</source>
      <translation>تسمية هذا الإصدار…</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>الخطوة التالية</translation>
    </message>
    <message>
      <source>Protected names…</source>
      <translation>الأسماء المحمية…</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>إنهاء البرنامج</translation>
    </message>
    <message>
      <source>Read an endorsement…</source>
      <translation>قراءة تأييد…</translation>
    </message>
    <message>
      <source>Read the page, or write again</source>
      <translation>قراءة الصفحة، أو العودة إلى الكتابة</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>إعادة</translation>
    </message>
    <message>
      <source>Save as letter file…</source>
      <translation>حفظ كملف رسالة…</translation>
    </message>
    <message>
      <source>Save now</source>
      <translation>حفظ الآن</translation>
    </message>
    <message>
      <source>Sign a file…</source>
      <translation>توقيع ملف…</translation>
    </message>
    <message>
      <source>Sign this letter for your organisation…</source>
      <translation>توقيع هذه الرسالة باسم منظمتك…</translation>
    </message>
    <message>
      <source>Smaller page</source>
      <translation>تصغير الصفحة</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>نص أصغر</translation>
    </message>
    <message>
      <source>Step before</source>
      <translation>الخطوة السابقة</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>Vault…</source>
      <translation>الخزنة…</translation>
    </message>
  </context>
  <context>
    <name>AddressForms</name>
    <message>
      <source>%1: %2 … %3</source>
      <translation>%1: %2 … %3</translation>
    </message>
    <message>
      <source>%1: no form is known. Write it yourself.</source>
      <translation>%1: لا تُعرف صيغة. اكتبها بنفسك.</translation>
    </message>
    <message>
      <source>%1: say whether the holder is a man or a woman.</source>
      <translation>%1: اذكر هل شاغل المنصب رجل أم امرأة.</translation>
    </message>
    <message>
      <source>%1: write the name first, it stands in the form.</source>
      <translation>%1: اكتب الاسم أولًا، فهو جزء من الصيغة.</translation>
    </message>
    <message>
      <source>Its holder</source>
      <translation>شاغل المنصب</translation>
    </message>
    <message>
      <source>Kind of office</source>
      <translation>نوع المنصب</translation>
    </message>
    <message>
      <source>No native speaker has reviewed the forms of this language yet. Let somebody read them.</source>
      <translation>لم يراجع أي متحدث أصلي صيغ هذه اللغة بعد. دع أحدًا يقرؤها.</translation>
    </message>
    <message>
      <source>None, or not listed</source>
      <translation>لا دولة، أو ليست في القائمة</translation>
    </message>
    <message>
      <source>Of which country</source>
      <translation>من أي بلد</translation>
    </message>
    <message>
      <source>The forms of address are written in.</source>
      <translation>كُتبت صيغ المخاطبة.</translation>
    </message>
    <message>
      <source>Use these forms</source>
      <translation>استعمل هذه الصيغ</translation>
    </message>
  </context>
  <context>
    <name>AddresseeCard</name>
    <message>
      <source>Add a way to hand it over</source>
      <translation>إضافة طريقة تسليم</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>Address, and ways to hand it over</source>
      <translation>العنوان وطرق التسليم</translation>
    </message>
    <message>
      <source>An embassy in your city can receive the letter.</source>
      <translation>يمكن لسفارة في مدينتك أن تتسلم الرسالة.</translation>
    </message>
    <message>
      <source>Before the name, such as “Her Excellency”.</source>
      <translation>قبل الاسم، مثل: «معالي».</translation>
    </message>
    <message>
      <source>Fill in the forms of address</source>
      <translation>املأ صيغ المخاطبة</translation>
    </message>
    <message>
      <source>Form of address</source>
      <translation>لقب المخاطبة</translation>
    </message>
    <message>
      <source>Holder looked up on</source>
      <translation>تاريخ التحقق ممن يشغل المنصب</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>Office</source>
      <translation>المنصب أو الجهة</translation>
    </message>
    <message>
      <source>Offices change hands. It is never printed.</source>
      <translation>المناصب تتغيّر أيدي شاغليها. لا يُطبع هذا أبدًا.</translation>
    </message>
    <message>
      <source>Recipient</source>
      <translation>المرسل إليه</translation>
    </message>
    <message>
      <source>Salutation</source>
      <translation>عبارة التحية</translation>
    </message>
    <message>
      <source>Such as “President of Ukraine”.</source>
      <translation>مثل: «رئيس أوكرانيا».</translation>
    </message>
    <message>
      <source>Such as “Your Excellency,”.</source>
      <translation>مثل: «صاحب المعالي،».</translation>
    </message>
    <message>
      <source>Way to hand it over removed</source>
      <translation>أُزيلت طريقة التسليم</translation>
    </message>
    <message>
      <source>Who holds the office, if the letter says so.</source>
      <translation>من يشغل المنصب، إن ذكرت الرسالة ذلك.</translation>
    </message>
  </context>
  <context>
    <name>Afterwards</name>
    <message numerus="yes">
      <source>%Ln files were made of the letter that you left. Folder: %1</source>
      <translation>
        <numerusform>لم يُنشأ أي ملف من الرسالة التي غادرتها. المجلد: %1</numerusform>
        <numerusform>أُنشئ ملف واحد من الرسالة التي غادرتها. المجلد: %1</numerusform>
        <numerusform>أُنشئ ملفان من الرسالة التي غادرتها. المجلد: %1</numerusform>
        <numerusform>أُنشئت %Ln ملفات من الرسالة التي غادرتها. المجلد: %1</numerusform>
        <numerusform>أُنشئ %Ln ملفًا من الرسالة التي غادرتها. المجلد: %1</numerusform>
        <numerusform>أُنشئ %Ln ملف من الرسالة التي غادرتها. المجلد: %1</numerusform>
      </translation>
    </message>
    <message>
      <source>1 file was made of the letter that you left. Folder: %1</source>
      <translation>أُنشئ ملف واحد من الرسالة التي غادرتها. المجلد: %1</translation>
    </message>
    <message>
      <source>Signed: %1</source>
      <translation>وُقّع: %1</translation>
    </message>
    <message>
      <source>What was being made when you left was given up. Nothing was written.</source>
      <translation>تُرك ما كان يُنشأ حين غادرت. لم يُكتب شيء.</translation>
    </message>
    <message>
      <source>What was being signed when you left was finished.</source>
      <translation>اكتمل ما كان يُوقَّع حين غادرت.</translation>
    </message>
  </context>
  <context>
    <name>AnnexCard</name>
    <message>
      <source>Annex</source>
      <translation>ملحق</translation>
    </message>
    <message>
      <source>For your group only. It is never printed.</source>
      <translation>لمجموعتك فقط. لا يُطبع أبدًا.</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>الصفحات</translation>
    </message>
    <message>
      <source>Reason, if not everybody may read it</source>
      <translation>السبب، إن لم يكن متاحًا للجميع</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>Who may read it</source>
      <translation>من يجوز له قراءته</translation>
    </message>
  </context>
  <context>
    <name>ArgumentMap</name>
    <message>
      <source>%1 (not bound)</source>
      <translation>%1 (غير ملزَمة)</translation>
    </message>
    <message numerus="yes">
      <source>%Ln demands lack something.</source>
      <translation>
        <numerusform>لا مطلب ينقصه شيء.</numerusform>
        <numerusform>ينقص مطلبًا واحدًا شيءٌ.</numerusform>
        <numerusform>ينقص مطلبين شيءٌ.</numerusform>
        <numerusform>ينقص %Ln مطالب شيءٌ.</numerusform>
        <numerusform>ينقص %Ln مطلبًا شيءٌ.</numerusform>
        <numerusform>ينقص %Ln مطلب شيءٌ.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln rules do not bind whom they are said to bind.</source>
      <translation>
        <numerusform>%Ln قاعدة لا تُلزم من قيل إنها تُلزمهم.</numerusform>
        <numerusform>%Ln قاعدة لا تُلزم من قيل إنها تُلزمه.</numerusform>
        <numerusform>%Ln قاعدتان لا تُلزمان من قيل إنهما تُلزمانهم.</numerusform>
        <numerusform>%Ln قواعد لا تُلزم من قيل إنها تُلزمهم.</numerusform>
        <numerusform>%Ln قاعدة لا تُلزم من قيل إنها تُلزمهم.</numerusform>
        <numerusform>%Ln قاعدة لا تُلزم من قيل إنها تُلزمهم.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 demand lacks something.</source>
      <translation>ينقص مطلبًا واحدًا شيءٌ.</translation>
    </message>
    <message>
      <source>1 rule does not bind whom it is said to bind.</source>
      <translation>قاعدة واحدة لا تُلزم من قيل إنها تُلزمه.</translation>
    </message>
    <message>
      <source>As a picture</source>
      <translation>كرسم</translation>
    </message>
    <message>
      <source>As a table</source>
      <translation>كجدول</translation>
    </message>
    <message>
      <source>Carries: %1</source>
      <translation>يستند إليه: %1</translation>
    </message>
    <message>
      <source>Demand</source>
      <translation>المطلب</translation>
    </message>
    <message>
      <source>Demand %1</source>
      <translation>المطلب %1</translation>
    </message>
    <message>
      <source>Demands</source>
      <translation>المطالب</translation>
    </message>
    <message>
      <source>Every demand rests on facts and rules, and all are used.</source>
      <translation>يستند كل مطلب إلى وقائع وقواعد، وكلها مستعملة.</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>الوقائع</translation>
    </message>
    <message>
      <source>How it is shown</source>
      <translation>طريقة العرض</translation>
    </message>
    <message>
      <source>It does not bind: %1.</source>
      <translation>لا تُلزم: %1.</translation>
    </message>
    <message>
      <source>It rests on no fact.</source>
      <translation>لا يستند إلى أي واقعة.</translation>
    </message>
    <message>
      <source>It rests on no rule.</source>
      <translation>لا يستند إلى أي قاعدة.</translation>
    </message>
    <message>
      <source>Its rules do not say whom they bind.</source>
      <translation>لا تقول قواعده من تُلزِم.</translation>
    </message>
    <message>
      <source>Lies on</source>
      <translation>على من يقع</translation>
    </message>
    <message>
      <source>Lies on: %1</source>
      <translation>يقع على: %1</translation>
    </message>
    <message>
      <source>Missing</source>
      <translation>ينقص</translation>
    </message>
    <message numerus="yes">
      <source>No demand rests on %Ln facts or rules.</source>
      <translation>
        <numerusform>كل الوقائع والقواعد مستعملة.</numerusform>
        <numerusform>واقعة أو قاعدة واحدة لا يستند إليها أي مطلب.</numerusform>
        <numerusform>واقعتان أو قاعدتان لا يستند إليهما أي مطلب.</numerusform>
        <numerusform>%Ln وقائع أو قواعد لا يستند إليها أي مطلب.</numerusform>
        <numerusform>%Ln واقعة أو قاعدة لا يستند إليها أي مطلب.</numerusform>
        <numerusform>%Ln واقعة أو قاعدة لا يستند إليها أي مطلب.</numerusform>
      </translation>
    </message>
    <message>
      <source>No demand rests on 1 fact or rule.</source>
      <translation>واقعة أو قاعدة واحدة لا يستند إليها أي مطلب.</translation>
    </message>
    <message>
      <source>No demand rests on it.</source>
      <translation>لا يستند إليه أي مطلب.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>Press a box or a row to go to it.</source>
      <translation>اضغط على إطار أو صف للانتقال إليه.</translation>
    </message>
    <message>
      <source>Rests on: %1</source>
      <translation>يستند إلى: %1</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>القواعد</translation>
    </message>
    <message>
      <source>There is no demand yet.</source>
      <translation>لا يوجد مطلب بعد.</translation>
    </message>
    <message>
      <source>What rests on what</source>
      <translation>ما الذي يستند إلى ماذا</translation>
    </message>
    <message>
      <source>Write facts, choose rules of law and add demands. Then you see here which demand rests on which of them, and what still rests on nothing.</source>
      <translation>اكتب الوقائع، واختر قواعد القانون، وأضف المطالب. عندها ترى هنا أي مطلب يستند إلى أي منها، وما لا يستند بعد إلى شيء.</translation>
    </message>
    <message>
      <source>individuals</source>
      <translation>الأفراد</translation>
    </message>
  </context>
  <context>
    <name>BackupPage</name>
    <message>
      <source>A restored vault lies in a folder of its own. This one stays as it is.</source>
      <translation>توضع الخزنة المستعادة في مجلد خاص بها. تبقى هذه الخزنة كما هي.</translation>
    </message>
    <message>
      <source>An earlier backup</source>
      <translation>نسخة احتياطية أقدم</translation>
    </message>
    <message>
      <source>An empty folder for the restored vault</source>
      <translation>مجلد فارغ للخزنة المستعادة</translation>
    </message>
    <message>
      <source>Backup (%1)</source>
      <translation>نسخة احتياطية (%1)</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was written.</source>
      <translation>أُلغي الأمر. لم يُكتب شيء.</translation>
    </message>
    <message>
      <source>Checking the copy…</source>
      <translation>جارٍ فحص النسخة…</translation>
    </message>
    <message>
      <source>Copying…</source>
      <translation>جارٍ النسخ…</translation>
    </message>
    <message>
      <source>Done.</source>
      <translation>تم.</translation>
    </message>
    <message>
      <source>Last backup</source>
      <translation>آخر نسخة احتياطية</translation>
    </message>
    <message>
      <source>Made, and read back: %1</source>
      <translation>أُنشئت النسخة وأُعيدت قراءتها: %1</translation>
    </message>
    <message>
      <source>Make a backup now…</source>
      <translation>إنشاء نسخة احتياطية الآن…</translation>
    </message>
    <message>
      <source>One sealed file with everything. Keep it on another disk. It opens with the same passphrase.</source>
      <translation>ملف واحد مختوم فيه كل شيء. احفظه على قرص آخر. يُفتح بعبارة المرور نفسها.</translation>
    </message>
    <message>
      <source>Passphrase of the backup</source>
      <translation>عبارة مرور النسخة الاحتياطية</translation>
    </message>
    <message>
      <source>Reading it back…</source>
      <translation>جارٍ إعادة القراءة…</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>استعادة</translation>
    </message>
    <message>
      <source>Restore a backup beside it…</source>
      <translation>استعادة نسخة احتياطية بجانبها…</translation>
    </message>
    <message>
      <source>Restored. To open it, start PetitionDesk with: %1</source>
      <translation>تمت الاستعادة. لفتحها شغّل PetitionDesk مع: %1</translation>
    </message>
    <message>
      <source>Restoring…</source>
      <translation>جارٍ الاستعادة…</translation>
    </message>
    <message>
      <source>The backup to restore</source>
      <translation>النسخة الاحتياطية المراد استعادتها</translation>
    </message>
    <message>
      <source>There is no backup yet.</source>
      <translation>لا توجد نسخة احتياطية بعد.</translation>
    </message>
    <message>
      <source>Where the backup is to be</source>
      <translation>موضع النسخة الاحتياطية</translation>
    </message>
    <message>
      <source>Writing the backup…</source>
      <translation>جارٍ كتابة النسخة الاحتياطية…</translation>
    </message>
  </context>
  <context>
    <name>Banner</name>
    <message numerus="yes">
      <source>%Ln things are needed here</source>
      <translation>
        <numerusform>لا يلزم هنا شيء</numerusform>
        <numerusform>يلزم هنا أمر واحد</numerusform>
        <numerusform>يلزم هنا أمران</numerusform>
        <numerusform>تلزم هنا %Ln أمور</numerusform>
        <numerusform>يلزم هنا %Ln أمرًا</numerusform>
        <numerusform>يلزم هنا %Ln أمر</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln things to finish here</source>
      <translation>
        <numerusform>لا شيء يلزم إكماله هنا</numerusform>
        <numerusform>هنا أمر واحد يلزم إكماله</numerusform>
        <numerusform>هنا أمران يلزم إكمالهما</numerusform>
        <numerusform>هنا %Ln أمور يلزم إكمالها</numerusform>
        <numerusform>هنا %Ln أمرًا يلزم إكماله</numerusform>
        <numerusform>هنا %Ln أمر يلزم إكماله</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln things to look at here</source>
      <translation>
        <numerusform>لا شيء هنا يستحق النظر</numerusform>
        <numerusform>هنا أمر واحد يستحق النظر</numerusform>
        <numerusform>هنا أمران يستحقان النظر</numerusform>
        <numerusform>هنا %Ln أمور تستحق النظر</numerusform>
        <numerusform>هنا %Ln أمرًا يستحق النظر</numerusform>
        <numerusform>هنا %Ln أمر يستحق النظر</numerusform>
      </translation>
    </message>
    <message>
      <source>One thing is needed here</source>
      <translation>يلزم هنا أمر واحد</translation>
    </message>
    <message>
      <source>One thing to finish here</source>
      <translation>هنا أمر واحد يلزم إكماله</translation>
    </message>
    <message>
      <source>One thing to look at here</source>
      <translation>هنا أمر واحد يستحق النظر</translation>
    </message>
  </context>
  <context>
    <name>BeginPanel</name>
    <message>
      <source>Begin</source>
      <translation>البداية</translation>
    </message>
    <message>
      <source>Kind of letter</source>
      <translation>نوع الرسالة</translation>
    </message>
    <message>
      <source>Learn from a sample</source>
      <translation>التعلّم من نموذج</translation>
    </message>
    <message>
      <source>Letters (%1)</source>
      <translation>رسائل ‎(%1)</translation>
    </message>
    <message>
      <source>Main language</source>
      <translation>اللغة الأساسية</translation>
    </message>
    <message>
      <source>New letter</source>
      <translation>رسالة جديدة</translation>
    </message>
    <message>
      <source>Open a letter file</source>
      <translation>فتح ملف رسالة</translation>
    </message>
    <message>
      <source>Open a letter file…</source>
      <translation>فتح ملف رسالة…</translation>
    </message>
    <message>
      <source>Open this sample</source>
      <translation>فتح هذا النموذج</translation>
    </message>
    <message>
      <source>Sample</source>
      <translation>نموذج</translation>
    </message>
  </context>
  <context>
    <name>BlockField</name>
    <message>
      <source>Behind the %1 text</source>
      <translation>متأخر عن النص بهذه اللغة: %1</translation>
    </message>
    <message>
      <source>Follows the text</source>
      <translation>مطابق للنص</translation>
    </message>
    <message>
      <source>Not translated yet</source>
      <translation>لم يُترجم بعد</translation>
    </message>
    <message>
      <source>Read by a native speaker</source>
      <translation>قرأه متحدث أصلي باللغة</translation>
    </message>
    <message>
      <source>Still right</source>
      <translation>ما زال صحيحًا</translation>
    </message>
  </context>
  <context>
    <name>Card</name>
    <message>
      <source>Drag to move (Alt+Up, Alt+Down)</source>
      <translation>اسحب للنقل (Alt+أعلى، Alt+أسفل)</translation>
    </message>
    <message>
      <source>Fold</source>
      <translation>طي</translation>
    </message>
    <message>
      <source>More about: %1</source>
      <translation>المزيد عن: %1</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>نقل إلى أسفل</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>نقل إلى أعلى</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>بسط</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>إزالة</translation>
    </message>
  </context>
  <context>
    <name>CardBox</name>
    <message>
      <source>An earlier card of %1: you have verified a newer one. If they use this one again, ask for its number.</source>
      <translation>بطاقة سابقة لـ%1: تحققت من بطاقة أحدث. إن عادوا إلى استخدام هذه فاسأل عن رقمها.</translation>
    </message>
    <message>
      <source>Ask them to read their check number. Type it here.</source>
      <translation>اطلب منهم أن يقرؤوا رقم التحقق. اكتبه هنا.</translation>
    </message>
    <message>
      <source>Call %1 on a number you already knew. Do not use a number from this file.</source>
      <translation>اتصل بـ%1 على رقم كنت تعرفه من قبل. لا تستخدم رقمًا من هذا الملف.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>Eight groups of five digits, in the digits that you use.</source>
      <translation>ثماني مجموعات من خمسة أرقام، بالأرقام التي تستخدمها.</translation>
    </message>
    <message>
      <source>Group %1 is not the one of this card. Ask them to read it once more.</source>
      <translation>المجموعة %1 ليست مجموعة هذه البطاقة. اطلب قراءتها مرة أخرى.</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>ليس الآن</translation>
    </message>
    <message>
      <source>Not verified: anybody can make a card with this name.</source>
      <translation>لم يُتحقق منها: يمكن لأي أحد أن يصنع بطاقة بهذا الاسم.</translation>
    </message>
    <message>
      <source>The numbers do not match. Do not use this card. Ask for the card again in a different way.</source>
      <translation>الرقمان غير متطابقين. لا تستخدم هذه البطاقة. اطلب البطاقة من جديد بطريقة أخرى.</translation>
    </message>
    <message>
      <source>The numbers match. This card belongs to %1.</source>
      <translation>الرقمان متطابقان. هذه البطاقة لـ%1.</translation>
    </message>
    <message>
      <source>This card names nobody. Do not use it.</source>
      <translation>هذه البطاقة لا تذكر أحدًا. لا تستخدمها.</translation>
    </message>
    <message>
      <source>This is another card than the one that you verified for %1. They have made a new one, or somebody pretends to be them. Its files and signatures wait until you check it.</source>
      <translation>هذه بطاقة غير التي تحققت منها لـ%1. إما أنهم صنعوا بطاقة جديدة، أو أن أحدًا ينتحل صفتهم. تنتظر ملفاتها وتواقيعها حتى تتحقق منها.</translation>
    </message>
    <message>
      <source>This is your own card. Choose the card that the other organisation gave you.</source>
      <translation>هذه بطاقتك أنت. اختر البطاقة التي أعطتك إياها المنظمة الأخرى.</translation>
    </message>
    <message>
      <source>Type the number that you hear. One that came with the file, or in a message, proves nothing.</source>
      <translation>اكتب الرقم الذي تسمعه. الرقم الذي جاء مع الملف أو في رسالة لا يثبت شيئًا.</translation>
    </message>
    <message>
      <source>Verify this card</source>
      <translation>التحقق من هذه البطاقة</translation>
    </message>
    <message>
      <source>You have verified this card. There is nothing to do.</source>
      <translation>تحققت من هذه البطاقة. لا شيء مطلوب.</translation>
    </message>
  </context>
  <context>
    <name>CardsPage</name>
    <message>
      <source>Add a card…</source>
      <translation>إضافة بطاقة…</translation>
    </message>
    <message>
      <source>An earlier card; a newer one was verified since. What it signed stays.</source>
      <translation>بطاقة سابقة؛ تُحقق بعدها من بطاقة أحدث. ما وقّعته يبقى.</translation>
    </message>
    <message>
      <source>Cards of others</source>
      <translation>بطاقات الآخرين</translation>
    </message>
    <message>
      <source>Forget it</source>
      <translation>انسها</translation>
    </message>
    <message>
      <source>Forget the card of %1? What it signed is from an unknown signer then.</source>
      <translation>أتنسى بطاقة %1؟ عندها يكون ما وقّعته من موقّع مجهول.</translation>
    </message>
    <message>
      <source>Forget…</source>
      <translation>نسيان…</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>إبقاؤها</translation>
    </message>
    <message>
      <source>Nobody is verified yet. An organisation gives you its card as a file and reads its check number to you by telephone; from then on you know what it signs.</source>
      <translation>لم يُتحقق من أحد بعد. تعطيك المنظمة بطاقتها في ملف وتقرأ لك رقم التحقق بالهاتف، ومنذ ذلك الحين تعرف ما توقّعه.</translation>
    </message>
    <message>
      <source>Organisations whose card you have verified. What they sign is told apart from what somebody else signs in their name.</source>
      <translation>المنظمات التي تحققت من بطاقاتها. يُميَّز ما توقّعه عما يوقّعه غيرها باسمها.</translation>
    </message>
    <message>
      <source>The card of %1 is forgotten.</source>
      <translation>نُسيت بطاقة %1.</translation>
    </message>
    <message>
      <source>The card of an organisation</source>
      <translation>بطاقة منظمة</translation>
    </message>
    <message>
      <source>Verified. It was valid until %1: ask for their new card.</source>
      <translation>متحقَّق منها. كانت صالحة حتى %1: اطلب بطاقتهم الجديدة.</translation>
    </message>
    <message>
      <source>Verified. Valid until %1.</source>
      <translation>متحقَّق منها. صالحة حتى %1.</translation>
    </message>
  </context>
  <context>
    <name>CaseCard</name>
    <message>
      <source>%1 of %2 answered</source>
      <translation>أُجيب عن %1 من %2</translation>
    </message>
    <message>
      <source>About the case</source>
      <translation>عن القضية</translation>
    </message>
    <message>
      <source>Four short questions</source>
      <translation>أربعة أسئلة قصيرة</translation>
    </message>
    <message>
      <source>Remove: %1</source>
      <translation>إزالة: %1</translation>
    </message>
  </context>
  <context>
    <name>CaseFields</name>
    <message>
      <source>Add a state</source>
      <translation>أضف دولة</translation>
    </message>
    <message>
      <source>First or only day</source>
      <translation>اليوم الأول أو الوحيد</translation>
    </message>
    <message>
      <source>How far the conflict is</source>
      <translation>المرحلة التي بلغها النزاع</translation>
    </message>
    <message>
      <source>In which situation</source>
      <translation>في أي وضع</translation>
    </message>
    <message>
      <source>Last day, if it took longer</source>
      <translation>اليوم الأخير، إن طال الأمر</translation>
    </message>
    <message>
      <source>Not sure</source>
      <translation>غير متأكد</translation>
    </message>
    <message>
      <source>The answers find rules that do not fit. Leave open what you are not sure of. Nothing here is printed.</source>
      <translation>تكشف الإجابات القواعد التي لا تناسب. اترك ما لست متأكدًا منه. لا يُطبع شيء مما هنا.</translation>
    </message>
    <message>
      <source>When did it happen?</source>
      <translation>متى حدث ذلك؟</translation>
    </message>
    <message>
      <source>Which states have a part in it?</source>
      <translation>ما الدول المعنيّة به؟</translation>
    </message>
    <message>
      <source>Who are the persons? Tick all that is true.</source>
      <translation>من هم الأشخاص؟ حدّد كل ما ينطبق.</translation>
    </message>
  </context>
  <context>
    <name>CaseWords</name>
    <message>
      <source>After the fighting has ended</source>
      <translation>بعد انتهاء القتال</translation>
    </message>
    <message>
      <source>Armed conflict inside a state</source>
      <translation>نزاع مسلح داخل دولة</translation>
    </message>
    <message>
      <source>Asylum seekers</source>
      <translation>طالبو اللجوء</translation>
    </message>
    <message>
      <source>Children</source>
      <translation>أطفال</translation>
    </message>
    <message>
      <source>Civilians</source>
      <translation>مدنيون</translation>
    </message>
    <message>
      <source>Detained people</source>
      <translation>محتجزون</translation>
    </message>
    <message>
      <source>Disappeared people</source>
      <translation>مختفون</translation>
    </message>
    <message>
      <source>Foreigners where they are</source>
      <translation>أجانب حيث يوجدون</translation>
    </message>
    <message>
      <source>Human rights defenders</source>
      <translation>مدافعون عن حقوق الإنسان</translation>
    </message>
    <message>
      <source>It holds them</source>
      <translation>تحتجزهم</translation>
    </message>
    <message>
      <source>It would send them away</source>
      <translation>تريد إبعادهم</translation>
    </message>
    <message>
      <source>Members of a minority</source>
      <translation>أفراد أقلية</translation>
    </message>
    <message>
      <source>Migrant workers</source>
      <translation>عمال مهاجرون</translation>
    </message>
    <message>
      <source>Nationals of the state that acts</source>
      <translation>مواطنو الدولة الفاعلة</translation>
    </message>
    <message>
      <source>Occupation</source>
      <translation>احتلال</translation>
    </message>
    <message>
      <source>Peace</source>
      <translation>سلم</translation>
    </message>
    <message>
      <source>Prisoners of war</source>
      <translation>أسرى حرب</translation>
    </message>
    <message>
      <source>Refugees</source>
      <translation>لاجئون</translation>
    </message>
    <message>
      <source>Stateless people</source>
      <translation>عديمو الجنسية</translation>
    </message>
    <message>
      <source>They are its nationals</source>
      <translation>هم من مواطنيها</translation>
    </message>
    <message>
      <source>They would be sent there</source>
      <translation>سيُرسَلون إليها</translation>
    </message>
    <message>
      <source>War between states</source>
      <translation>حرب بين دول</translation>
    </message>
    <message>
      <source>We write to it</source>
      <translation>نكتب إليها</translation>
    </message>
    <message>
      <source>While the fighting goes on</source>
      <translation>أثناء القتال</translation>
    </message>
    <message>
      <source>Women</source>
      <translation>نساء</translation>
    </message>
    <message>
      <source>Wounded or sick</source>
      <translation>جرحى أو مرضى</translation>
    </message>
    <message>
      <source>a court, committee or council</source>
      <translation>محكمة أو لجنة أو مجلس</translation>
    </message>
    <message>
      <source>businesses</source>
      <translation>الشركات</translation>
    </message>
    <message>
      <source>each person who does it</source>
      <translation>كل شخص يفعل ذلك</translation>
    </message>
    <message>
      <source>every party to the conflict</source>
      <translation>كل طرف في النزاع</translation>
    </message>
    <message>
      <source>every state</source>
      <translation>كل دولة</translation>
    </message>
    <message>
      <source>states that stand outside</source>
      <translation>الدول التي ليست طرفًا</translation>
    </message>
    <message>
      <source>the state in whose power it happens</source>
      <translation>الدولة التي يحدث ذلك تحت سلطتها</translation>
    </message>
    <message>
      <source>the state that holds them</source>
      <translation>الدولة التي تحتجزهم</translation>
    </message>
    <message>
      <source>the state that occupies</source>
      <translation>دولة الاحتلال</translation>
    </message>
    <message>
      <source>the state that they would be sent to</source>
      <translation>الدولة التي سيُرسَلون إليها</translation>
    </message>
    <message>
      <source>the state that would send them away</source>
      <translation>الدولة التي تريد إبعادهم</translation>
    </message>
    <message>
      <source>the state whose nationals they are</source>
      <translation>دولة جنسيتهم</translation>
    </message>
  </context>
  <context>
    <name>ChannelCard</name>
    <message>
      <source>Address</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>By</source>
      <translation>الوسيلة</translation>
    </message>
    <message>
      <source>City</source>
      <translation>المدينة</translation>
    </message>
    <message>
      <source>Embassy or office</source>
      <translation>السفارة أو المكتب</translation>
    </message>
    <message>
      <source>For your group only. It is never printed.</source>
      <translation>لمجموعتك فقط. لا يُطبع أبدًا.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>ملاحظة</translation>
    </message>
    <message>
      <source>Way</source>
      <translation>طريقة التسليم</translation>
    </message>
  </context>
  <context>
    <name>CheckNumber</name>
    <message>
      <source>The same in digits from 0 to 9</source>
      <translation>الرقم نفسه بالأرقام الغربية</translation>
    </message>
  </context>
  <context>
    <name>CheckPage</name>
    <message numerus="yes">
      <source>%Ln parts are not as they were written. Make no backup over an older one; restore that one.</source>
      <translation>
        <numerusform>لا جزء تغير عما كُتب. لا تستبدل نسخة احتياطية أقدم، بل استعدها.</numerusform>
        <numerusform>جزء واحد ليس كما كُتب. لا تستبدل نسخة احتياطية أقدم، بل استعدها.</numerusform>
        <numerusform>جزآن ليسا كما كُتبا. لا تستبدل نسخة احتياطية أقدم، بل استعدها.</numerusform>
        <numerusform>%Ln أجزاء ليست كما كُتبت. لا تستبدل نسخة احتياطية أقدم، بل استعدها.</numerusform>
        <numerusform>%Ln جزءًا ليس كما كُتب. لا تستبدل نسخة احتياطية أقدم، بل استعدها.</numerusform>
        <numerusform>%Ln جزء ليس كما كُتب. لا تستبدل نسخة احتياطية أقدم، بل استعدها.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 part is not as it was written. Make no backup over an older one; restore that one.</source>
      <translation>جزء واحد ليس كما كُتب. لا تستبدل نسخة احتياطية أقدم، بل استعدها.</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was changed.</source>
      <translation>أُلغي الأمر. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>Check now</source>
      <translation>فحص الآن</translation>
    </message>
    <message>
      <source>Check the vault</source>
      <translation>فحص الخزنة</translation>
    </message>
    <message>
      <source>Checking every page of the file…</source>
      <translation>جارٍ فحص كل صفحة من الملف…</translation>
    </message>
    <message>
      <source>Checking how it is built…</source>
      <translation>جارٍ فحص البنية…</translation>
    </message>
    <message>
      <source>Checking letters…</source>
      <translation>جارٍ فحص الرسائل…</translation>
    </message>
    <message>
      <source>Checking that nothing was put back…</source>
      <translation>جارٍ التحقق من أن شيئًا لم يُعَد إلى حال سابقة…</translation>
    </message>
    <message>
      <source>Checking the order of versions…</source>
      <translation>جارٍ فحص ترتيب الإصدارات…</translation>
    </message>
    <message>
      <source>Checking the words of search…</source>
      <translation>جارٍ فحص كلمات البحث…</translation>
    </message>
    <message>
      <source>Checking versions…</source>
      <translation>جارٍ فحص الإصدارات…</translation>
    </message>
    <message>
      <source>Every letter, every version and every page of the file. You can go on working.</source>
      <translation>كل رسالة وكل إصدار وكل صفحة من الملف. يمكنك مواصلة العمل.</translation>
    </message>
    <message>
      <source>Everything in the vault</source>
      <translation>كل ما في الخزنة</translation>
    </message>
    <message>
      <source>Everything is as it was written.</source>
      <translation>كل شيء كما كُتب.</translation>
    </message>
    <message>
      <source>It takes from seconds to minutes, and can be cancelled.</source>
      <translation>يستغرق من ثوانٍ إلى دقائق، ويمكن إلغاؤه.</translation>
    </message>
  </context>
  <context>
    <name>CodeField</name>
    <message>
      <source>27 letters and digits, as on your sheet. Spaces, hyphens and small letters do not matter.</source>
      <translation>الحروف والأرقام كلها كما في ورقتك. لا تهم المسافات والشرطات والحروف الصغيرة.</translation>
    </message>
  </context>
  <context>
    <name>CodePicture</name>
    <message>
      <source>The code as a picture for a camera</source>
      <translation>الرمز صورةً للكاميرا</translation>
    </message>
  </context>
  <context>
    <name>CopyCard</name>
    <message>
      <source>Copy</source>
      <translation>نسخة</translation>
    </message>
    <message>
      <source>Named on the letter</source>
      <translation>يُذكر في الرسالة</translation>
    </message>
    <message>
      <source>Office</source>
      <translation>المنصب أو الجهة</translation>
    </message>
  </context>
  <context>
    <name>DamagedPage</name>
    <message>
      <source>Back to my letters</source>
      <translation>العودة إلى رسائلي</translation>
    </message>
    <message>
      <source>Go on with this letter</source>
      <translation>المتابعة بهذه الرسالة</translation>
    </message>
    <message>
      <source>The history of this letter is damaged</source>
      <translation>سجلّ هذه الرسالة تالف</translation>
    </message>
    <message>
      <source>What to do: check the vault (Vault…, Check). If you have a backup from before, restore it beside this vault, and compare.</source>
      <translation>ما العمل: افحص الخزنة (الخزنة…، الفحص). وإن كانت لديك نسخة احتياطية أقدم فاستعدها بجانب هذه الخزنة وقارن.</translation>
    </message>
  </context>
  <context>
    <name>DateField</name>
    <message>
      <source>The whole day: year-month-day.</source>
      <translation>اليوم كاملًا: السنة-الشهر-اليوم.</translation>
    </message>
    <message>
      <source>Year-month-day. A year or a month alone is enough.</source>
      <translation>سنة-شهر-يوم. تكفي السنة وحدها أو الشهر.</translation>
    </message>
  </context>
  <context>
    <name>DemandCard</name>
    <message>
      <source>Begin with a verb: release, stop, allow.</source>
      <translation>ابدأ بفعل: أفرجوا، أوقفوا، اسمحوا.</translation>
    </message>
    <message>
      <source>By when, if there is a day</source>
      <translation>الموعد النهائي، إن وُجد</translation>
    </message>
    <message>
      <source>Demand</source>
      <translation>مطلب</translation>
    </message>
    <message>
      <source>Rests on these facts</source>
      <translation>يستند إلى هذه الوقائع</translation>
    </message>
    <message>
      <source>Rests on these rules</source>
      <translation>يستند إلى هذه القواعد</translation>
    </message>
    <message>
      <source>What the recipient should do</source>
      <translation>ما ينبغي أن يفعله المرسل إليه</translation>
    </message>
  </context>
  <context>
    <name>DemandsPage</name>
    <message>
      <source>A demand is one thing that the recipient can do, or be seen not to do.</source>
      <translation>المطلب أمر واحد يستطيع المرسل إليه فعله، أو يظهر أنه لم يفعله.</translation>
    </message>
    <message>
      <source>Add a demand</source>
      <translation>إضافة مطلب</translation>
    </message>
    <message>
      <source>Demand removed</source>
      <translation>أُزيل المطلب</translation>
    </message>
    <message>
      <source>Demands</source>
      <translation>المطالب</translation>
    </message>
    <message>
      <source>Fact %1</source>
      <translation>الواقعة %1</translation>
    </message>
    <message>
      <source>Say what the recipient should do, the most urgent first, and what it rests on.</source>
      <translation>اذكر ما ينبغي أن يفعله المرسل إليه، والأكثر إلحاحًا أولًا، وما يستند إليه.</translation>
    </message>
  </context>
  <context>
    <name>DestroySheet</name>
    <message>
      <source>A flash drive may keep what was overwritten. With your passphrase, somebody with a laboratory might still read it.</source>
      <translation>قد تحتفظ ذاكرة الفلاش بما كُتب فوقه. بعبارة مرورك وبمختبر قد يقرؤه أحد.</translation>
    </message>
    <message>
      <source>All letters, versions and settings on this computer go, for good and at once. Nothing asks again.</source>
      <translation>تزول كل الرسائل والإصدارات والإعدادات من هذا الحاسوب فورًا وإلى الأبد. لا سؤال بعد ذلك.</translation>
    </message>
    <message>
      <source>Destroy the vault</source>
      <translation>إتلاف الخزنة</translation>
    </message>
    <message>
      <source>Hold for three seconds to destroy everything</source>
      <translation>اضغط ثلاث ثوانٍ لإتلاف كل شيء</translation>
    </message>
    <message>
      <source>What nobody can promise: copies and backups elsewhere stay, and open as before.</source>
      <translation>ما لا يعد به أحد: تبقى النسخ في أماكن أخرى وتُفتح كما كانت.</translation>
    </message>
  </context>
  <context>
    <name>DestroyedPage</name>
    <message>
      <source>%1 may have copies of the vault. Delete them there.</source>
      <translation>قد تكون لدى %1 نسخ من الخزنة. احذفها هناك.</translation>
    </message>
    <message>
      <source>Nothing of it is left to open on this computer.</source>
      <translation>لم يبق منها في هذا الحاسوب ما يُفتح.</translation>
    </message>
    <message>
      <source>Other files lay in the folder. They were left alone.</source>
      <translation>كانت في المجلد ملفات أخرى. لم تُمسّ.</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>إنهاء</translation>
    </message>
    <message>
      <source>The disk did not let it be overwritten first; it was removed.</source>
      <translation>لم يسمح القرص بالكتابة فوقها أولًا، فحُذفت.</translation>
    </message>
    <message>
      <source>The system keyring did not answer; its entry opens nothing.</source>
      <translation>لم يُجب مخزن كلمات المرور في النظام، وما فيه لا يفتح شيئًا.</translation>
    </message>
    <message>
      <source>The vault is destroyed</source>
      <translation>أُتلفت الخزنة</translation>
    </message>
  </context>
  <context>
    <name>Doorkeeper</name>
    <message>
      <source>Files are signed and being finished. Wait until they are there, or close the window again: then nothing is written.</source>
      <translation>وُقّعت الملفات ويجري استكمالها. انتظر حتى تجهز، أو أغلق النافذة مرة أخرى، وعندها لا يُكتب شيء.</translation>
    </message>
  </context>
  <context>
    <name>EmbargoFields</name>
    <message>
      <source>By the clocks of</source>
      <translation>بتوقيت</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <source>Hours and minutes, with a colon between them.</source>
      <translation>الساعات والدقائق، وبينهما نقطتان.</translation>
    </message>
    <message>
      <source>Not to be published before a certain time</source>
      <translation>لا تُنشر قبل وقت محدد</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>الوقت</translation>
    </message>
  </context>
  <context>
    <name>EndorseSheet</name>
    <message>
      <source>Choose an identity to sign with.</source>
      <translation>اختر هوية توقّع بها.</translation>
    </message>
    <message>
      <source>Choose what you signed before.</source>
      <translation>اختر ما وقّعته من قبل.</translation>
    </message>
    <message>
      <source>Choose what you signed before…</source>
      <translation>اختيار ما وقّعته من قبل…</translation>
    </message>
    <message>
      <source>Endorsements (%1)</source>
      <translation>تأييدات (%1)</translation>
    </message>
    <message>
      <source>If anyone changes this text, your signature does not count for the new text. You will be asked again.</source>
      <translation>إذا غيّر أحد هذا النص فلا يسري توقيعك على النص الجديد. ستُسأل من جديد.</translation>
    </message>
    <message>
      <source>It follows on what %1 signed before.</source>
      <translation>يتبع ما وقّعته %1 من قبل.</translation>
    </message>
    <message>
      <source>Leave without signing</source>
      <translation>المغادرة دون توقيع</translation>
    </message>
    <message>
      <source>Read the text to its last page.</source>
      <translation>اقرأ النص حتى صفحته الأخيرة.</translation>
    </message>
    <message>
      <source>Say who signs, who approved, and by what right.</source>
      <translation>قل من يوقّع، ومن وافق، وبأي صفة.</translation>
    </message>
    <message>
      <source>Sign for your organisation</source>
      <translation>التوقيع باسم منظمتك</translation>
    </message>
    <message>
      <source>Signed and saved: %1. Give this file to the organisation that asked you.</source>
      <translation>وُقّع وحُفظ: %1. أعط هذا الملف للمنظمة التي طلبت منك.</translation>
    </message>
    <message>
      <source>Sign…</source>
      <translation>توقيع…</translation>
    </message>
    <message>
      <source>Stay here</source>
      <translation>البقاء هنا</translation>
    </message>
    <message>
      <source>The text</source>
      <translation>النص</translation>
    </message>
    <message>
      <source>We no longer sign it</source>
      <translation>لم نعد نوقّعه</translation>
    </message>
    <message>
      <source>We sign this text</source>
      <translation>نوقّع هذا النص</translation>
    </message>
    <message>
      <source>What you chose was signed for another letter.</source>
      <translation>ما اخترته وُقّع لرسالة أخرى.</translation>
    </message>
    <message>
      <source>What you say</source>
      <translation>ما تعلنه</translation>
    </message>
    <message>
      <source>What you signed before</source>
      <translation>ما وقّعته من قبل</translation>
    </message>
    <message>
      <source>What you typed here is not kept. Leave anyway?</source>
      <translation>ما كتبته هنا لا يُحفظ. أتغادر مع ذلك؟</translation>
    </message>
    <message>
      <source>Where the endorsement is to be</source>
      <translation>أين يُحفظ التأييد</translation>
    </message>
    <message>
      <source>Who signs</source>
      <translation>من يوقّع</translation>
    </message>
    <message>
      <source>Withdraw…</source>
      <translation>سحب…</translation>
    </message>
    <message>
      <source>You can withdraw before the letter is published. After that, your withdrawal is shown, but sent copies remain.</source>
      <translation>يمكنك السحب قبل نشر الرسالة. بعد ذلك يظهر سحبك، لكن النسخ المرسلة تبقى.</translation>
    </message>
  </context>
  <context>
    <name>EndorsementBox</name>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
      <source>%Ln organisations are missing: the letter can leave as a draft only.</source>
      <translation>
        <numerusform>لا تنقص أي جهة: لا تخرج الرسالة إلا مسودة.</numerusform>
        <numerusform>تنقص جهة واحدة: لا تخرج الرسالة إلا مسودة.</numerusform>
        <numerusform>تنقص جهتان: لا تخرج الرسالة إلا مسودة.</numerusform>
        <numerusform>تنقص %Ln جهات: لا تخرج الرسالة إلا مسودة.</numerusform>
        <numerusform>تنقص %Ln جهة: لا تخرج الرسالة إلا مسودة.</numerusform>
        <numerusform>تنقص %Ln جهة: لا تخرج الرسالة إلا مسودة.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 organisation is missing: the letter can leave as a draft only.</source>
      <translation>تنقص جهة واحدة: لا تخرج الرسالة إلا مسودة.</translation>
    </message>
    <message>
      <source>Add endorsements…</source>
      <translation>إضافة تأييدات…</translation>
    </message>
    <message numerus="yes">
      <source>All %Ln organisations have endorsed exactly this text.</source>
      <translation>
        <numerusform>لم تؤيد أي جهة هذا النص بعينه.</numerusform>
        <numerusform>أيدت الجهة الوحيدة هذا النص بعينه.</numerusform>
        <numerusform>أيدت الجهتان هذا النص بعينه.</numerusform>
        <numerusform>أيدت الجهات الـ%Ln جميعها هذا النص بعينه.</numerusform>
        <numerusform>أيدت الجهات الـ%Ln جميعها هذا النص بعينه.</numerusform>
        <numerusform>أيدت الجهات الـ%Ln جميعها هذا النص بعينه.</numerusform>
      </translation>
    </message>
    <message>
      <source>Approved by %1, %2.</source>
      <translation>وافق عليه: %1، %2.</translation>
    </message>
    <message>
      <source>Check their cards…</source>
      <translation>التحقق من بطاقاتها…</translation>
    </message>
    <message>
      <source>Choose endorsements</source>
      <translation>اختيار التأييدات</translation>
    </message>
    <message>
      <source>Endorsements</source>
      <translation>التأييدات</translation>
    </message>
    <message>
      <source>Endorsements (%1)</source>
      <translation>تأييدات (%1)</translation>
    </message>
    <message>
      <source>It is not named in this edition: its endorsement stays here.</source>
      <translation>لا يرد اسمها في هذه الطبعة: يبقى تأييدها هنا.</translation>
    </message>
    <message>
      <source>Its card is not checked yet.</source>
      <translation>لم يُتحقق من بطاقتها بعد.</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>استبعاده</translation>
    </message>
    <message>
      <source>Or drop the files here. They end in .p7s.</source>
      <translation>أو أفلت الملفات هنا. تنتهي أسماؤها بـ ⁦.p7s⁩.</translation>
    </message>
    <message>
      <source>Signed with its earlier card.</source>
      <translation>وُقّع ببطاقتها السابقة.</translation>
    </message>
    <message>
      <source>The card names another organisation: %1.</source>
      <translation>تسمي البطاقة جهة أخرى: %1.</translation>
    </message>
    <message>
      <source>The files will hold the name and office of 1 person who approved. Whoever gets a file can read it.</source>
      <translation>ستحوي الملفات اسم شخص واحد وافق وصفته. يستطيع قراءتهما كل من يحصل على ملف.</translation>
    </message>
    <message numerus="yes">
      <source>The files will hold the names and offices of %Ln people who approved. Whoever gets a file can read them.</source>
      <translation>
        <numerusform>لن تحوي الملفات اسم أحد ممن وافقوا.</numerusform>
        <numerusform>ستحوي الملفات اسم شخص واحد وافق وصفته. يستطيع قراءتهما كل من يحصل على ملف.</numerusform>
        <numerusform>ستحوي الملفات اسمي شخصين وافقا وصفتيهما. يستطيع قراءتها كل من يحصل على ملف.</numerusform>
        <numerusform>ستحوي الملفات أسماء %Ln أشخاص وافقوا وصفاتهم. يستطيع قراءتها كل من يحصل على ملف.</numerusform>
        <numerusform>ستحوي الملفات أسماء %Ln شخصًا وافقوا وصفاتهم. يستطيع قراءتها كل من يحصل على ملف.</numerusform>
        <numerusform>ستحوي الملفات أسماء %Ln شخص وافقوا وصفاتهم. يستطيع قراءتها كل من يحصل على ملف.</numerusform>
      </translation>
    </message>
    <message>
      <source>The one organisation has endorsed exactly this text.</source>
      <translation>أيدت الجهة الوحيدة هذا النص بعينه.</translation>
    </message>
    <message>
      <source>endorsed another version of it</source>
      <translation>أيدت إصدارًا آخر منه</translation>
    </message>
    <message>
      <source>endorsed exactly this text</source>
      <translation>أيدت هذا النص بعينه</translation>
    </message>
    <message>
      <source>endorsed it for a time that is over</source>
      <translation>أيدته لمدة انقضت</translation>
    </message>
    <message>
      <source>has not endorsed it</source>
      <translation>لم تؤيده</translation>
    </message>
    <message>
      <source>has withdrawn</source>
      <translation>انسحبت</translation>
    </message>
    <message>
      <source>several cards speak under this name: verify the one that is theirs</source>
      <translation>تتكلم عدة بطاقات بهذا الاسم: تحقق من بطاقتهم</translation>
    </message>
    <message>
      <source>somebody signed for it with another identity than on its card</source>
      <translation>وقّع أحد عنها بهوية غير التي على بطاقتها</translation>
    </message>
  </context>
  <context>
    <name>EndorsementSheet</name>
    <message>
      <source>An endorsement</source>
      <translation>تأييد</translation>
    </message>
    <message>
      <source>Signed by %1 with an earlier card.</source>
      <translation>وقّعته %1 ببطاقة سابقة.</translation>
    </message>
    <message>
      <source>Signed by %1, whose card you have verified.</source>
      <translation>وقّعته %1، وقد تحققت من بطاقتها.</translation>
    </message>
    <message>
      <source>The signature is in order, but you have not checked who made it. Check the card of %1.</source>
      <translation>التوقيع سليم، لكنك لم تتحقق ممن وضعه. تحقق من بطاقة %1.</translation>
    </message>
    <message>
      <source>You signed this, with the identity of %1.</source>
      <translation>وقّعت هذا أنت، بهوية %1.</translation>
    </message>
  </context>
  <context>
    <name>Evidence</name>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>As of %1.</source>
      <translation>حتى تاريخ %1.</translation>
    </message>
    <message>
      <source>Compared with the text itself.</source>
      <translation>قورن بالنص نفسه.</translation>
    </message>
    <message>
      <source>From memory alone: nobody looked it up.</source>
      <translation>من الذاكرة وحدها: لم يتحقق منه أحد.</translation>
    </message>
    <message>
      <source>List of words</source>
      <translation>قائمة الكلمات</translation>
    </message>
    <message>
      <source>Source: %1.</source>
      <translation>المصدر: %1.</translation>
    </message>
    <message>
      <source>States and treaties</source>
      <translation>الدول والمعاهدات</translation>
    </message>
    <message>
      <source>The rule</source>
      <translation>القاعدة</translation>
    </message>
    <message>
      <source>The treaty or text</source>
      <translation>المعاهدة أو النص</translation>
    </message>
  </context>
  <context>
    <name>ExportChecks</name>
    <message>
      <source>Better to look at</source>
      <translation>يُستحسن النظر فيه</translation>
    </message>
    <message>
      <source>Go to field</source>
      <translation>الانتقال إلى الحقل</translation>
    </message>
    <message>
      <source>Good to know</source>
      <translation>من المفيد معرفته</translation>
    </message>
    <message numerus="yes">
      <source>In %Ln places</source>
      <translation>
        <numerusform>في لا موضع</numerusform>
        <numerusform>في موضع واحد</numerusform>
        <numerusform>في موضعين</numerusform>
        <numerusform>في %Ln مواضع</numerusform>
        <numerusform>في %Ln موضعًا</numerusform>
        <numerusform>في %Ln موضع</numerusform>
      </translation>
    </message>
    <message>
      <source>In one place</source>
      <translation>في موضع واحد</translation>
    </message>
    <message>
      <source>Kept with a reason</source>
      <translation>أُبقي مع ذكر السبب</translation>
    </message>
    <message>
      <source>Language: %1</source>
      <translation>اللغة: %1</translation>
    </message>
    <message>
      <source>Nothing is left to finish.</source>
      <translation>لم يبقَ شيء لإكماله.</translation>
    </message>
    <message>
      <source>Reason: %1</source>
      <translation>السبب: %1</translation>
    </message>
    <message>
      <source>Still checking…</source>
      <translation>ما زال التحقق جاريًا…</translation>
    </message>
    <message>
      <source>To finish before the letter is final</source>
      <translation>ما يلزم إكماله قبل أن تصبح الرسالة نهائية</translation>
    </message>
  </context>
  <context>
    <name>ExportChoices</name>
    <message numerus="yes">
      <source>%Ln organisations are counted and not named.</source>
      <translation>
        <numerusform>كل الجهات مسمّاة.</numerusform>
        <numerusform>جهة واحدة تُحتسب ولا تُسمّى.</numerusform>
        <numerusform>جهتان تُحتسبان ولا تُسمّيان.</numerusform>
        <numerusform>%Ln جهات تُحتسب ولا تُسمّى.</numerusform>
        <numerusform>%Ln جهة تُحتسب ولا تُسمّى.</numerusform>
        <numerusform>%Ln جهة تُحتسب ولا تُسمّى.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 organisation is counted and not named.</source>
      <translation>جهة واحدة تُحتسب ولا تُسمّى.</translation>
    </message>
    <message>
      <source>A draft, marked on every page</source>
      <translation>مسودة معلَّمة في كل صفحة</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>اختيار مجلد…</translation>
    </message>
    <message>
      <source>Choose at least one kind of file.</source>
      <translation>اختر نوع ملف واحدًا على الأقل.</translation>
    </message>
    <message>
      <source>Choose at least one language.</source>
      <translation>اختر لغة واحدة على الأقل.</translation>
    </message>
    <message>
      <source>Choose the folder that the files go to</source>
      <translation>اختر المجلد الذي تُحفظ فيه الملفات</translation>
    </message>
    <message>
      <source>Choose the folder that the files go to.</source>
      <translation>اختر المجلد الذي تُحفظ فيه الملفات.</translation>
    </message>
    <message>
      <source>Draft or final</source>
      <translation>مسودة أم نهائية</translation>
    </message>
    <message>
      <source>Every organisation that signs is named.</source>
      <translation>تُسمّى كل جهة موقّعة.</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>للجميع</translation>
    </message>
    <message>
      <source>Everything is named, also what must not leave. Keep it in a safe place.</source>
      <translation>كل شيء مسمّى، حتى ما يجب ألّا يخرج. احفظها في مكان آمن.</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>الملفات</translation>
    </message>
    <message>
      <source>Final files</source>
      <translation>ملفات نهائية</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>المجلد</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>اللغات</translation>
    </message>
    <message>
      <source>No folder is chosen yet.</source>
      <translation>لم يُختر مجلد بعد.</translation>
    </message>
    <message>
      <source>One-page summary (PDF)</source>
      <translation>موجز من صفحة (PDF)</translation>
    </message>
    <message>
      <source>Our archive</source>
      <translation>لأرشيفنا</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>Press version (PDF and Word)</source>
      <translation>نسخة للصحافة (PDF وWord)</translation>
    </message>
    <message>
      <source>Replace files that are there already</source>
      <translation>استبدال الملفات الموجودة</translation>
    </message>
    <message>
      <source>The letter has no embargo: the press version says so on every page.</source>
      <translation>لا حظر نشر على الرسالة: تقول نسخة الصحافة ذلك في كل صفحة.</translation>
    </message>
    <message>
      <source>The press version says the embargo on every page: until %1, %2 (%3). Newsrooms get what everybody may see.</source>
      <translation>تذكر نسخة الصحافة حظر النشر في كل صفحة: حتى %1، %2 (%3). تحصل غرف الأخبار على ما يجوز للجميع رؤيته.</translation>
    </message>
    <message>
      <source>The recipient</source>
      <translation>للمرسل إليه</translation>
    </message>
    <message>
      <source>Who it is for</source>
      <translation>لمن هي</translation>
    </message>
    <message>
      <source>Word (DOCX)</source>
      <translation>Word (DOCX)</translation>
    </message>
  </context>
  <context>
    <name>ExportOutcome</name>
    <message>
      <source>%1 · %2</source>
      <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
      <source>%1 · %2 · %Ln pages</source>
      <translation>
        <numerusform>%1 · %2 · لا صفحات</numerusform>
        <numerusform>%1 · %2 · صفحة واحدة</numerusform>
        <numerusform>%1 · %2 · صفحتان</numerusform>
        <numerusform>%1 · %2 · %Ln صفحات</numerusform>
        <numerusform>%1 · %2 · %Ln صفحة</numerusform>
        <numerusform>%1 · %2 · %Ln صفحة</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 · %2 · 1 page</source>
      <translation>%1 · %2 · صفحة واحدة</translation>
    </message>
    <message numerus="yes">
      <source>%Ln files were made</source>
      <translation>
        <numerusform>لم يُنشأ أي ملف</numerusform>
        <numerusform>أُنشئ ملف واحد</numerusform>
        <numerusform>أُنشئ ملفان</numerusform>
        <numerusform>أُنشئت %Ln ملفات</numerusform>
        <numerusform>أُنشئ %Ln ملفًا</numerusform>
        <numerusform>أُنشئ %Ln ملف</numerusform>
      </translation>
    </message>
    <message>
      <source>1 file was made</source>
      <translation>أُنشئ ملف واحد</translation>
    </message>
    <message>
      <source>Check sums</source>
      <translation>مجاميع التحقق</translation>
    </message>
    <message>
      <source>Each file was read back, and is on the disk as it was made.</source>
      <translation>قُرئ كل ملف من جديد، وهو على القرص كما أُنشئ.</translation>
    </message>
    <message>
      <source>Every page is marked as a draft.</source>
      <translation>كل صفحة معلَّمة بأنها مسودة.</translation>
    </message>
    <message>
      <source>Folder: %1</source>
      <translation>المجلد: %1</translation>
    </message>
    <message>
      <source>Nothing was made: the letter is not finished yet.</source>
      <translation>لم يُنشأ شيء: الرسالة لم تكتمل بعد.</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>فتح المجلد</translation>
    </message>
    <message>
      <source>Sign a file…</source>
      <translation>توقيع ملف…</translation>
    </message>
    <message>
      <source>The same list lies beside the files: %1.</source>
      <translation>القائمة نفسها بجانب الملفات: %1.</translation>
    </message>
  </context>
  <context>
    <name>ExportPage</name>
    <message>
      <source>1. Choose</source>
      <translation>أولًا: الاختيار</translation>
    </message>
    <message>
      <source>2. Seal</source>
      <translation>ثانيًا: الختم</translation>
    </message>
    <message>
      <source>3. Check</source>
      <translation>ثالثًا: التحقق</translation>
    </message>
    <message>
      <source>4. Make</source>
      <translation>رابعًا: الإنشاء</translation>
    </message>
    <message>
      <source>Asking the time server…</source>
      <translation>جارٍ سؤال خادم الوقت…</translation>
    </message>
    <message>
      <source>Checking the letter…</source>
      <translation>جارٍ التحقق من الرسالة…</translation>
    </message>
    <message>
      <source>Every page is marked as a draft, until every organisation has endorsed the text.</source>
      <translation>تبقى كل صفحة معلَّمة بأنها مسودة حتى توافق كل الجهات على النص.</translation>
    </message>
    <message>
      <source>Export and check</source>
      <translation>التصدير والتحقق</translation>
    </message>
    <message>
      <source>Final files cannot be made yet. The list above says what is left.</source>
      <translation>لا يمكن إنشاء ملفات نهائية بعد. تقول القائمة أعلاه ما بقي.</translation>
    </message>
    <message>
      <source>Make a draft</source>
      <translation>إنشاء مسودة</translation>
    </message>
    <message>
      <source>Make the files</source>
      <translation>إنشاء الملفات</translation>
    </message>
    <message>
      <source>Make the files that you hand over. Nothing is sent from here.</source>
      <translation>أنشئ الملفات التي ستسلّمها. لا يُرسل شيء من هنا.</translation>
    </message>
    <message>
      <source>Reading the files back…</source>
      <translation>جارٍ إعادة قراءة الملفات…</translation>
    </message>
    <message>
      <source>Setting the pages…</source>
      <translation>جارٍ إعداد الصفحات…</translation>
    </message>
    <message>
      <source>Signing the files…</source>
      <translation>جارٍ توقيع الملفات…</translation>
    </message>
    <message>
      <source>The files are final if nothing is found: the letter is checked first.</source>
      <translation>الملفات نهائية إن لم يُعثر على شيء: يُتحقق من الرسالة أولًا.</translation>
    </message>
    <message>
      <source>The letter is not finished yet. Every page is marked as a draft.</source>
      <translation>لم تكتمل الرسالة بعد. كل صفحة معلَّمة بأنها مسودة.</translation>
    </message>
    <message>
      <source>The letter is ready. The files are final.</source>
      <translation>الرسالة جاهزة. الملفات نهائية.</translation>
    </message>
    <message>
      <source>The letter is ready. You chose a draft: every page is marked.</source>
      <translation>الرسالة جاهزة. اخترت مسودة: كل صفحة معلَّمة.</translation>
    </message>
    <message>
      <source>This cannot be cancelled any more: what is signed is brought to its end.</source>
      <translation>لم يعد الإلغاء ممكنًا: ما وُقّع يُستكمل.</translation>
    </message>
    <message>
      <source>Writing the files…</source>
      <translation>جارٍ كتابة الملفات…</translation>
    </message>
  </context>
  <context>
    <name>FactCard</name>
    <message>
      <source>A fact needs a source: a reader believes what can be looked up.</source>
      <translation>تحتاج الواقعة إلى مصدر: يصدّق القارئ ما يمكن الرجوع إليه.</translation>
    </message>
    <message>
      <source>Add a source</source>
      <translation>إضافة مصدر</translation>
    </message>
    <message>
      <source>As known on</source>
      <translation>المعلوم حتى تاريخ</translation>
    </message>
    <message>
      <source>Fact</source>
      <translation>واقعة</translation>
    </message>
    <message>
      <source>For your group only. It is never printed.</source>
      <translation>لمجموعتك فقط. لا يُطبع أبدًا.</translation>
    </message>
    <message>
      <source>From this day on you are reminded. It is never printed.</source>
      <translation>يذكّرك البرنامج بدءًا من هذا اليوم. لا يُطبع أبدًا.</translation>
    </message>
    <message>
      <source>How sure it is</source>
      <translation>درجة اليقين</translation>
    </message>
    <message>
      <source>Look again on</source>
      <translation>يُراجع مجددًا في</translation>
    </message>
    <message>
      <source>More about this fact</source>
      <translation>المزيد عن هذه الواقعة</translation>
    </message>
    <message>
      <source>Note on handling</source>
      <translation>ملاحظة عن التعامل</translation>
    </message>
    <message>
      <source>Numbers in this fact</source>
      <translation>الأرقام في هذه الواقعة</translation>
    </message>
    <message>
      <source>One thing, in one or two sentences.</source>
      <translation>أمر واحد، في جملة أو جملتين.</translation>
    </message>
    <message>
      <source>Source removed</source>
      <translation>أُزيل المصدر</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>ما حدث</translation>
    </message>
    <message>
      <source>When it happened</source>
      <translation>متى حدث ذلك</translation>
    </message>
    <message>
      <source>Who may read it</source>
      <translation>من يجوز له قراءته</translation>
    </message>
  </context>
  <context>
    <name>FactsPage</name>
    <message>
      <source>A fact is one thing that happened. The demands rest on facts.</source>
      <translation>الواقعة أمر واحد حدث. تستند المطالب إلى الوقائع.</translation>
    </message>
    <message>
      <source>Add a fact</source>
      <translation>إضافة واقعة</translation>
    </message>
    <message>
      <source>Fact removed</source>
      <translation>أُزيلت الواقعة</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>الوقائع</translation>
    </message>
    <message>
      <source>Protected names…</source>
      <translation>الأسماء المحمية…</translation>
    </message>
    <message>
      <source>Say what happened, one thing at a time. Each fact needs a source: where it can be read.</source>
      <translation>اذكر ما حدث، أمرًا واحدًا في كل مرة. تحتاج كل واقعة إلى مصدر: أين يمكن قراءتها.</translation>
    </message>
    <message>
      <source>Whoever is on this list is looked for in every text. It stays in your vault.</source>
      <translation>يُبحث عن كل من في هذه القائمة في كل نص. وتبقى القائمة في خزنتك.</translation>
    </message>
  </context>
  <context>
    <name>FigureFields</name>
    <message>
      <source>Add a number</source>
      <translation>أضف رقمًا</translation>
    </message>
    <message>
      <source>Counted in</source>
      <translation>وحدة العد</translation>
    </message>
    <message>
      <source>From</source>
      <translation>من</translation>
    </message>
    <message>
      <source>Numbers that stand here are compared with the letter, in every language.</source>
      <translation>تُقارن الأرقام هنا بالرسالة في كل لغاتها.</translation>
    </message>
    <message>
      <source>Part of</source>
      <translation>جزء من</translation>
    </message>
    <message>
      <source>Remove this number</source>
      <translation>احذف هذا الرقم</translation>
    </message>
    <message>
      <source>To</source>
      <translation>إلى</translation>
    </message>
    <message>
      <source>What is counted</source>
      <translation>ما الذي يُعد</translation>
    </message>
    <message>
      <source>nothing else here</source>
      <translation>لا شيء آخر هنا</translation>
    </message>
    <message>
      <source>persons</source>
      <translation>أشخاص</translation>
    </message>
    <message>
      <source>prisoners still held</source>
      <translation>أسرى ما زالوا محتجزين</translation>
    </message>
  </context>
  <context>
    <name>FileChoice</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>اختيار</translation>
    </message>
    <message>
      <source>File</source>
      <translation>الملف</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>المجلد</translation>
    </message>
    <message>
      <source>Kind of file</source>
      <translation>نوع الملف</translation>
    </message>
    <message>
      <source>Look in</source>
      <translation>البحث في</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
  </context>
  <context>
    <name>FindingNote</name>
    <message>
      <source>%1 (%2)</source>
      <translation>%1 (%2)</translation>
    </message>
    <message>
      <source>Ask again</source>
      <translation>اسأل مجددًا</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>تم التغيير</translation>
    </message>
    <message>
      <source>Keep with a reason…</source>
      <translation>أبقه مع ذكر السبب…</translation>
    </message>
    <message>
      <source>Kept on %1: %2</source>
      <translation>أُبقي في %1: %2</translation>
    </message>
    <message>
      <source>Kept, with your reason</source>
      <translation>أُبقي مع السبب الذي ذكرته</translation>
    </message>
    <message>
      <source>The text has changed since.</source>
      <translation>تغيّر النص منذ ذلك الحين.</translation>
    </message>
  </context>
  <context>
    <name>FirstRun</name>
    <message>
      <source>%1 (as this computer)</source>
      <translation>%1 (لغة هذا الحاسوب)</translation>
    </message>
    <message>
      <source>A vault keeps your letters sealed. It opens with a passphrase of yours.</source>
      <translation>تحفظ الخزنة رسائلك مختومة. تُفتح بعبارة مرور تختارها.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
    <message>
      <source>Everything stays on this computer. No account, no internet.</source>
      <translation>كل شيء يبقى في هذا الحاسوب. لا حساب ولا إنترنت.</translation>
    </message>
    <message>
      <source>Forgotten passphrases happen. This code opens your vault too: print it or copy it by hand, and keep it away from this computer.</source>
      <translation>قد تُنسى عبارة المرور. يفتح هذا الرمز الخزنة أيضًا: اطبعه أو انسخه بيدك، واحفظه بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <source>It cannot protect you from a person who sees you type, or who has your passphrase.</source>
      <translation>لا تحميك ممن يراك وأنت تكتب أو لديه عبارة مرورك.</translation>
    </message>
    <message>
      <source>It stays in your vault until you put it in a letter.</source>
      <translation>يبقى في خزنتك حتى تضعه في رسالة.</translation>
    </message>
    <message>
      <source>Its name as it will appear in letters. Each version that you keep says that it is from you.</source>
      <translation>اسمها كما سيظهر في الرسائل. يقول كل إصدار تحفظه إنه منك.</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>لاحقًا</translation>
    </message>
    <message>
      <source>Letters can be written in other languages, whatever you choose.</source>
      <translation>يمكن كتابة الرسائل بلغات أخرى أيًّا كان اختيارك.</translation>
    </message>
    <message>
      <source>Name of your organisation</source>
      <translation>اسم جهتك</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Open it once</source>
      <translation>افتحها مرة</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>عبارة المرور</translation>
    </message>
    <message>
      <source>Screen %1 of %2</source>
      <translation>الشاشة %1 من %2</translation>
    </message>
    <message>
      <source>Set up my vault</source>
      <translation>إنشاء خزنتي</translation>
    </message>
    <message>
      <source>The sample needs no passphrase and leaves nothing behind.</source>
      <translation>لا يحتاج النموذج إلى عبارة مرور ولا يترك أثرًا.</translation>
    </message>
    <message>
      <source>The vault was not made.</source>
      <translation>لم تُنشأ الخزنة.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>محاولة أخرى</translation>
    </message>
    <message>
      <source>Try the sample</source>
      <translation>تجربة النموذج</translation>
    </message>
    <message>
      <source>Whoever knows it can read your letters. Nobody can give it back to you if you forget it, so the next screen makes a recovery sheet.</source>
      <translation>من يعرفها يقرأ رسائلك. لا أحد يعيدها إليك إن نسيتها، لذلك تُعدّ الشاشة التالية ورقة استرداد.</translation>
    </message>
    <message>
      <source>Write a letter together</source>
      <translation>اكتبوا رسالة معًا</translation>
    </message>
    <message>
      <source>Your organisation</source>
      <translation>جهتك</translation>
    </message>
    <message>
      <source>Your passphrase</source>
      <translation>عبارة مرورك</translation>
    </message>
    <message>
      <source>Your recovery sheet</source>
      <translation>ورقة الاسترداد</translation>
    </message>
    <message>
      <source>Your vault is being made. This takes a moment.</source>
      <translation>تُنشأ خزنتك. يستغرق هذا لحظة.</translation>
    </message>
    <message>
      <source>Your vault is made, and locked. Open it now with your passphrase, as you will every day.</source>
      <translation>أُنشئت خزنتك وأُقفلت. افتحها الآن بعبارة مرورك كما ستفعل كل يوم.</translation>
    </message>
  </context>
  <context>
    <name>Footer</name>
    <message>
      <source>Back: %1</source>
      <translation>السابق: %1</translation>
    </message>
    <message>
      <source>Next: %1</source>
      <translation>التالي: %1</translation>
    </message>
  </context>
  <context>
    <name>FrontDoor</name>
    <message>
      <source>Your work is saved.</source>
      <translation>عملك محفوظ.</translation>
    </message>
  </context>
  <context>
    <name>Gate</name>
    <message numerus="yes">
      <source>%Ln organisations have agreed to this text. If you change it, they must agree again.</source>
      <translation>
        <numerusform>لم توافق أي جهة على هذا النص بعد.</numerusform>
        <numerusform>وافقت جهة واحدة على هذا النص. إن غيّرته، وجب أن توافق من جديد.</numerusform>
        <numerusform>وافقت جهتان على هذا النص. إن غيّرته، وجب أن توافقا من جديد.</numerusform>
        <numerusform>وافقت %Ln جهات على هذا النص. إن غيّرته، وجب أن توافق من جديد.</numerusform>
        <numerusform>وافقت %Ln جهة على هذا النص. إن غيّرته، وجب أن توافق من جديد.</numerusform>
        <numerusform>وافقت %Ln جهة على هذا النص. إن غيّرته، وجب أن توافق من جديد.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln things are left to finish before the text can be closed.</source>
      <translation>
        <numerusform>لم يبقَ شيء يلزم إكماله قبل إغلاق النص.</numerusform>
        <numerusform>بقي أمر واحد يلزم إكماله قبل إغلاق النص.</numerusform>
        <numerusform>بقي أمران يلزم إكمالهما قبل إغلاق النص.</numerusform>
        <numerusform>بقيت %Ln أمور يلزم إكمالها قبل إغلاق النص.</numerusform>
        <numerusform>بقي %Ln أمرًا يلزم إكماله قبل إغلاق النص.</numerusform>
        <numerusform>بقي %Ln أمر يلزم إكماله قبل إغلاق النص.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 organisation has agreed to this text. If you change it, it must agree again.</source>
      <translation>وافقت جهة واحدة على هذا النص. إن غيّرته، وجب أن توافق من جديد.</translation>
    </message>
    <message>
      <source>1 thing is left to finish before the text can be closed.</source>
      <translation>بقي أمر واحد يلزم إكماله قبل إغلاق النص.</translation>
    </message>
    <message>
      <source>Keep it closed</source>
      <translation>إبقاؤه مغلقًا</translation>
    </message>
    <message>
      <source>Start a new version</source>
      <translation>بدء إصدار جديد</translation>
    </message>
    <message>
      <source>Text is closed · draft %1</source>
      <translation>النص مغلق · المسودة %1</translation>
    </message>
    <message>
      <source>Text is open · draft %1</source>
      <translation>النص مفتوح · المسودة %1</translation>
    </message>
    <message>
      <source>The text is closed, so that organisations can agree to it.</source>
      <translation>أُغلق النص كي تتمكن الجهات من الموافقة عليه.</translation>
    </message>
    <message>
      <source>The text is closed. It can be read, not changed.</source>
      <translation>النص مغلق. يمكن قراءته لا تغييره.</translation>
    </message>
  </context>
  <context>
    <name>GateCard</name>
    <message numerus="yes">
      <source>%Ln agreed to an earlier text</source>
      <translation>
        <numerusform>لم توافق أي جهة على نص سابق</numerusform>
        <numerusform>جهة واحدة وافقت على نص سابق</numerusform>
        <numerusform>جهتان وافقتا على نص سابق</numerusform>
        <numerusform>%Ln جهات وافقت على نص سابق</numerusform>
        <numerusform>%Ln جهة وافقت على نص سابق</numerusform>
        <numerusform>%Ln جهة وافقت على نص سابق</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln agreed to this text</source>
      <translation>
        <numerusform>لم توافق أي جهة على هذا النص</numerusform>
        <numerusform>جهة واحدة وافقت على هذا النص</numerusform>
        <numerusform>جهتان وافقتا على هذا النص</numerusform>
        <numerusform>%Ln جهات وافقت على هذا النص</numerusform>
        <numerusform>%Ln جهة وافقت على هذا النص</numerusform>
        <numerusform>%Ln جهة وافقت على هذا النص</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln invited</source>
      <translation>
        <numerusform>لا جهات مدعوّة</numerusform>
        <numerusform>جهة واحدة مدعوّة</numerusform>
        <numerusform>جهتان مدعوّتان</numerusform>
        <numerusform>%Ln جهات مدعوّة</numerusform>
        <numerusform>%Ln جهة مدعوّة</numerusform>
        <numerusform>%Ln جهة مدعوّة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln not invited</source>
      <translation>
        <numerusform>كل الجهات مدعوّة</numerusform>
        <numerusform>جهة واحدة غير مدعوّة</numerusform>
        <numerusform>جهتان غير مدعوّتين</numerusform>
        <numerusform>%Ln جهات غير مدعوّة</numerusform>
        <numerusform>%Ln جهة غير مدعوّة</numerusform>
        <numerusform>%Ln جهة غير مدعوّة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln organisations have agreed to this text. If you change it, they must agree again.</source>
      <translation>
        <numerusform>لم توافق أي جهة على هذا النص بعد.</numerusform>
        <numerusform>وافقت جهة واحدة على هذا النص. إن غيّرته، وجب أن توافق من جديد.</numerusform>
        <numerusform>وافقت جهتان على هذا النص. إن غيّرته، وجب أن توافقا من جديد.</numerusform>
        <numerusform>وافقت %Ln جهات على هذا النص. إن غيّرته، وجب أن توافق من جديد.</numerusform>
        <numerusform>وافقت %Ln جهة على هذا النص. إن غيّرته، وجب أن توافق من جديد.</numerusform>
        <numerusform>وافقت %Ln جهة على هذا النص. إن غيّرته، وجب أن توافق من جديد.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 agreed to an earlier text</source>
      <translation>جهة واحدة وافقت على نص سابق</translation>
    </message>
    <message>
      <source>1 agreed to this text</source>
      <translation>جهة واحدة وافقت على هذا النص</translation>
    </message>
    <message>
      <source>1 invited</source>
      <translation>جهة واحدة مدعوّة</translation>
    </message>
    <message>
      <source>1 not invited</source>
      <translation>جهة واحدة غير مدعوّة</translation>
    </message>
    <message>
      <source>1 organisation has agreed to this text. If you change it, it must agree again.</source>
      <translation>وافقت جهة واحدة على هذا النص. إن غيّرته، وجب أن توافق من جديد.</translation>
    </message>
    <message>
      <source>Close the text</source>
      <translation>إغلاق النص</translation>
    </message>
    <message>
      <source>It can be read, not changed, while organisations agree.</source>
      <translation>يمكن قراءته لا تغييره ما دامت الجهات توافق عليه.</translation>
    </message>
    <message>
      <source>Start a new version</source>
      <translation>بدء إصدار جديد</translation>
    </message>
    <message>
      <source>The text of draft %1 is closed</source>
      <translation>نص المسودة %1 مغلق</translation>
    </message>
    <message>
      <source>The text of draft %1 is open</source>
      <translation>نص المسودة %1 مفتوح</translation>
    </message>
    <message>
      <source>Whoever agrees now agrees to the text as it is today. Close the text before you ask for a final yes.</source>
      <translation>من يوافق الآن يوافق على النص كما هو اليوم. أغلق النص قبل أن تطلب الموافقة النهائية.</translation>
    </message>
  </context>
  <context>
    <name>HelpSheet</name>
    <message>
      <source>Fill in the steps in any order. What is left to finish is said at each step. Everything is saved by itself, and Undo takes back anything. Keys work by their place on the keyboard, whatever letters it types.</source>
      <translation>املأ الخطوات بأي ترتيب. في كل خطوة يُذكر ما بقي لإكماله. يُحفظ كل شيء تلقائيًا، وأمر «تراجع» يُرجع أي شيء. تعمل المفاتيح بحسب موضعها على لوحة المفاتيح، أيًّا كانت الحروف.</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>المساعدة</translation>
    </message>
    <message>
      <source>Move a card up or down</source>
      <translation>نقل بطاقة إلى أعلى أو أسفل</translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message>
      <source>%1 · %2</source>
      <translation>%1 · %2</translation>
    </message>
    <message>
      <source>%1 · added</source>
      <translation>%1 · أُضيف</translation>
    </message>
    <message>
      <source>%1 · moved</source>
      <translation>%1 · نُقل</translation>
    </message>
    <message>
      <source>%1 · removed</source>
      <translation>%1 · حُذف</translation>
    </message>
    <message numerus="yes">
      <source>%Ln places changed</source>
      <translation>
        <numerusform>لم يتغير أي موضع</numerusform>
        <numerusform>تغيّر موضع واحد</numerusform>
        <numerusform>تغيّر موضعان</numerusform>
        <numerusform>تغيّرت %Ln مواضع</numerusform>
        <numerusform>تغيّر %Ln موضعًا</numerusform>
        <numerusform>تغيّر %Ln موضع</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln versions</source>
      <translation>
        <numerusform>لا إصدارات</numerusform>
        <numerusform>إصدار واحد</numerusform>
        <numerusform>إصداران</numerusform>
        <numerusform>%Ln إصدارات</numerusform>
        <numerusform>%Ln إصدارًا</numerusform>
        <numerusform>%Ln إصدار</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln versions found</source>
      <translation>
        <numerusform>لم يُعثر على إصدار</numerusform>
        <numerusform>عُثر على إصدار واحد</numerusform>
        <numerusform>عُثر على إصدارين</numerusform>
        <numerusform>عُثر على %Ln إصدارات</numerusform>
        <numerusform>عُثر على %Ln إصدارًا</numerusform>
        <numerusform>عُثر على %Ln إصدار</numerusform>
      </translation>
    </message>
    <message>
      <source>1 place changed</source>
      <translation>تغيّر موضع واحد</translation>
    </message>
    <message>
      <source>1 version</source>
      <translation>إصدار واحد</translation>
    </message>
    <message>
      <source>1 version found</source>
      <translation>عُثر على إصدار واحد</translation>
    </message>
    <message>
      <source>A picture</source>
      <translation>صورة</translation>
    </message>
    <message>
      <source>Added words are underlined, removed words crossed out.</source>
      <translation>الكلمات المضافة تحتها خط، والمحذوفة مشطوبة.</translation>
    </message>
    <message>
      <source>An earlier version, restored</source>
      <translation>إصدار سابق جرت استعادته</translation>
    </message>
    <message>
      <source>Back to the letter</source>
      <translation>العودة إلى الرسالة</translation>
    </message>
    <message>
      <source>Brought in from a file</source>
      <translation>أُدخل من ملف</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Closed for agreement</source>
      <translation>مغلق لأخذ الموافقات</translation>
    </message>
    <message>
      <source>Compared with</source>
      <translation>مقارنةً بـ</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>البلد</translation>
    </message>
    <message>
      <source>History of this letter</source>
      <translation>سجل هذه الرسالة</translation>
    </message>
    <message>
      <source>How far the search is</source>
      <translation>مدى تقدّم البحث</translation>
    </message>
    <message>
      <source>Keep this version</source>
      <translation>حفظ هذا الإصدار</translation>
    </message>
    <message>
      <source>Kept under a name</source>
      <translation>حُفظ باسم</translation>
    </message>
    <message>
      <source>Kept when files were made</source>
      <translation>حُفظ عند إنشاء الملفات</translation>
    </message>
    <message>
      <source>Kept when the letter was left</source>
      <translation>حُفظ عند مغادرة الرسالة</translation>
    </message>
    <message>
      <source>Kept when the text was closed</source>
      <translation>حُفظ عند إغلاق النص</translation>
    </message>
    <message>
      <source>Kept while it was written</source>
      <translation>حُفظ أثناء الكتابة</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>اللغات</translation>
    </message>
    <message>
      <source>Name of this version</source>
      <translation>اسم هذا الإصدار</translation>
    </message>
    <message>
      <source>Name this version…</source>
      <translation>تسمية هذا الإصدار…</translation>
    </message>
    <message>
      <source>No</source>
      <translation>لا</translation>
    </message>
    <message>
      <source>No version has all these words. Try fewer of them.</source>
      <translation>لا يوجد إصدار يضم كل هذه الكلمات. جرّب كلمات أقل.</translation>
    </message>
    <message>
      <source>No version has been kept yet. One is kept when you leave the letter, close its text or make its files, and every ten minutes while you write. You can go back to each of them.</source>
      <translation>لم يُحفظ أي إصدار بعد. يُحفظ إصدار عندما تغادر الرسالة أو تغلق نصها أو تنشئ ملفاتها، وكل عشر دقائق أثناء الكتابة. يمكنك العودة إلى أيٍّ منها.</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>ليس الآن</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>Nothing changed between these two.</source>
      <translation>لم يتغير شيء بين هذين الإصدارين.</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>الآن</translation>
    </message>
    <message>
      <source>Number of the draft</source>
      <translation>رقم المسودة</translation>
    </message>
    <message>
      <source>Restore and start a new version</source>
      <translation>الاستعادة وبدء إصدار جديد</translation>
    </message>
    <message>
      <source>Restore this version</source>
      <translation>استعادة هذا الإصدار</translation>
    </message>
    <message>
      <source>Search the texts of all versions</source>
      <translation>البحث في نصوص كل الإصدارات</translation>
    </message>
    <message numerus="yes">
      <source>Searching… %Ln found</source>
      <translation>
        <numerusform>جارٍ البحث… لا نتائج بعد</numerusform>
        <numerusform>جارٍ البحث… نتيجة واحدة</numerusform>
        <numerusform>جارٍ البحث… نتيجتان</numerusform>
        <numerusform>جارٍ البحث… %Ln نتائج</numerusform>
        <numerusform>جارٍ البحث… %Ln نتيجة</numerusform>
        <numerusform>جارٍ البحث… %Ln نتيجة</numerusform>
      </translation>
    </message>
    <message>
      <source>Searching… 1 found</source>
      <translation>جارٍ البحث… نتيجة واحدة</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more</source>
      <translation>
        <numerusform>لا مزيد</numerusform>
        <numerusform>عرض تغيير آخر</numerusform>
        <numerusform>عرض تغييرين آخرين</numerusform>
        <numerusform>عرض %Ln تغييرات أخرى</numerusform>
        <numerusform>عرض %Ln تغييرًا آخر</numerusform>
        <numerusform>عرض %Ln تغيير آخر</numerusform>
      </translation>
    </message>
    <message>
      <source>Show 1 more</source>
      <translation>عرض تغيير آخر</translation>
    </message>
    <message>
      <source>Something else</source>
      <translation>شيء آخر</translation>
    </message>
    <message>
      <source>Such as “For the embassy”</source>
      <translation>مثل «للسفارة»</translation>
    </message>
    <message>
      <source>The earlier version is restored.</source>
      <translation>استُعيد الإصدار السابق.</translation>
    </message>
    <message>
      <source>The history of this letter is not as PetitionDesk wrote it: it was changed or damaged. Do not rely on it. The letter itself was checked and is whole.</source>
      <translation>سجل هذه الرسالة ليس كما كتبه PetitionDesk: فقد تغيّر أو تلف. لا تعتمد عليه. أما الرسالة نفسها فقد فُحصت وهي سليمة.</translation>
    </message>
    <message>
      <source>The letter</source>
      <translation>الرسالة</translation>
    </message>
    <message>
      <source>The letter as it is now</source>
      <translation>الرسالة كما هي الآن</translation>
    </message>
    <message>
      <source>The search was stopped.</source>
      <translation>أُوقف البحث.</translation>
    </message>
    <message>
      <source>The text is closed. Restoring starts a new version of it, and whoever has agreed must agree again.</source>
      <translation>النص مغلق. تبدأ الاستعادة إصدارًا جديدًا منه، وعلى من وافق أن يوافق من جديد.</translation>
    </message>
    <message>
      <source>The version before</source>
      <translation>الإصدار السابق له</translation>
    </message>
    <message>
      <source>This version is kept as “%1”.</source>
      <translation>حُفظ هذا الإصدار باسم «%1».</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>الإصدارات</translation>
    </message>
    <message>
      <source>What changed</source>
      <translation>ما الذي تغيّر</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>نعم</translation>
    </message>
    <message>
      <source>a space</source>
      <translation>مسافة</translation>
    </message>
    <message>
      <source>added: %1</source>
      <translation>أُضيف: %1</translation>
    </message>
    <message>
      <source>removed: %1</source>
      <translation>حُذف: %1</translation>
    </message>
  </context>
  <context>
    <name>IdentityForms</name>
    <message>
      <source>64 letters at most. A letter may show a longer name all the same.</source>
      <translation>٦٤ حرفًا على الأكثر. ومع ذلك يمكن أن تُظهر الرسالة اسمًا أطول.</translation>
    </message>
    <message>
      <source>A copy of the identity</source>
      <translation>نسخة من الهوية</translation>
    </message>
    <message>
      <source>A new identity</source>
      <translation>هوية جديدة</translation>
    </message>
    <message>
      <source>Bring it into the vault</source>
      <translation>إدخالها إلى الخزنة</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Choose where to save it…</source>
      <translation>اختيار مكان الحفظ…</translation>
    </message>
    <message>
      <source>It names your organisation and nobody else: no person, no computer. Everybody who gets a file that you signed can read this name.</source>
      <translation>تذكر منظمتك ولا أحد غيرها: لا شخصًا ولا حاسوبًا. كل من يتلقى ملفًا وقّعته يستطيع قراءة هذا الاسم.</translation>
    </message>
    <message>
      <source>Make the identity</source>
      <translation>إنشاء الهوية</translation>
    </message>
    <message>
      <source>Name of your organisation</source>
      <translation>اسم منظمتك</translation>
    </message>
    <message>
      <source>Passphrase of the file</source>
      <translation>عبارة مرور الملف</translation>
    </message>
    <message>
      <source>The identity in this file is closed by a passphrase of its own. In this vault it opens with the vault.</source>
      <translation>الهوية في هذا الملف مغلقة بعبارة مرور خاصة بها. أما في هذه الخزنة فتُفتح مع الخزنة.</translation>
    </message>
    <message>
      <source>Whoever has the copy and its passphrase signs in your organisation’s name. Give the copy a passphrase of its own, and keep the two apart.</source>
      <translation>من لديه النسخة وعبارة مرورها يوقّع باسم منظمتك. أعط النسخة عبارة مرور خاصة بها، واحفظ كلًّا منهما على حدة.</translation>
    </message>
  </context>
  <context>
    <name>IdentityPage</name>
    <message>
      <source>%1 can sign now. Save your card, and give it to others.</source>
      <translation>يمكن لـ%1 أن توقّع الآن. احفظ بطاقتك وأعطها للآخرين.</translation>
    </message>
    <message>
      <source>Another identity came into this vault. It stays.</source>
      <translation>دخلت هويةٌ أخرى إلى هذه الخزنة، وهي تبقى.</translation>
    </message>
    <message>
      <source>Answers (%1)</source>
      <translation>أجوبة (%1)</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was kept.</source>
      <translation>أُلغي. لم يُحفظ شيء.</translation>
    </message>
    <message>
      <source>Cards (%1)</source>
      <translation>بطاقات (%1)</translation>
    </message>
    <message>
      <source>Choose another identity</source>
      <translation>اختيار هوية أخرى</translation>
    </message>
    <message>
      <source>Identities (%1)</source>
      <translation>هويات (%1)</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>إبقاؤها</translation>
    </message>
    <message>
      <source>Keep the one that is there</source>
      <translation>إبقاء الهوية الحالية</translation>
    </message>
    <message>
      <source>Keep this one</source>
      <translation>إبقاء هذه</translation>
    </message>
    <message>
      <source>Making the identity. This takes a moment…</source>
      <translation>جارٍ إنشاء الهوية. يستغرق هذا لحظة…</translation>
    </message>
    <message>
      <source>Nobody can sign in your organisation’s name with this vault then. What was signed stays signed. Without a copy, this identity is gone for good.</source>
      <translation>عندها لا يستطيع أحد التوقيع باسم منظمتك بهذه الخزنة. ما وُقّع يبقى موقّعًا. وبلا نسخة تضيع هذه الهوية إلى الأبد.</translation>
    </message>
    <message>
      <source>Opening the identity…</source>
      <translation>جارٍ فتح الهوية…</translation>
    </message>
    <message>
      <source>Others know you by the check number of now. With another identity, everybody has to verify your new card before they believe what you sign. Go on?</source>
      <translation>يعرفك الآخرون برقم التحقق الحالي. ومع هوية أخرى على الجميع أن يتحققوا من بطاقتك الجديدة قبل أن يصدّقوا ما توقّعه. أنتابع؟</translation>
    </message>
    <message>
      <source>Our identity</source>
      <translation>هويتنا</translation>
    </message>
    <message>
      <source>Remove the identity</source>
      <translation>إزالة الهوية</translation>
    </message>
    <message>
      <source>Requests (%1)</source>
      <translation>طلبات (%1)</translation>
    </message>
    <message>
      <source>Saved: %1</source>
      <translation>حُفظ: %1</translation>
    </message>
    <message>
      <source>Saving the copy…</source>
      <translation>جارٍ حفظ النسخة…</translation>
    </message>
    <message>
      <source>The authority’s answer</source>
      <translation>جواب جهة التصديق</translation>
    </message>
    <message>
      <source>The file of the identity</source>
      <translation>ملف الهوية</translation>
    </message>
    <message>
      <source>There is no identity in this vault any more.</source>
      <translation>لم تعد في هذه الخزنة هوية.</translation>
    </message>
    <message>
      <source>What your organisation signs with. It lies sealed in this vault; others know it by its card.</source>
      <translation>ما توقّع به منظمتك. تبقى مختومة في هذه الخزنة، ويعرفها الآخرون ببطاقتها.</translation>
    </message>
    <message>
      <source>Where the card is to be</source>
      <translation>أين تُحفظ البطاقة</translation>
    </message>
    <message>
      <source>Where the copy is to be</source>
      <translation>أين تُحفظ النسخة</translation>
    </message>
    <message>
      <source>Where the request is to be</source>
      <translation>أين يُحفظ الطلب</translation>
    </message>
  </context>
  <context>
    <name>IdentityView</name>
    <message>
      <source>A copy for safe keeping</source>
      <translation>نسخة للحفظ</translation>
    </message>
    <message>
      <source>An authority that vouches for you</source>
      <translation>جهة تصديق تشهد لك</translation>
    </message>
    <message>
      <source>Another identity, or none</source>
      <translation>هوية أخرى، أو لا هوية</translation>
    </message>
    <message>
      <source>Backups of the vault hold the identity too. A copy is for another computer, or for another program that signs.</source>
      <translation>النسخ الاحتياطية للخزنة تحوي الهوية أيضًا. أما النسخة فلحاسوب آخر أو لبرنامج آخر يوقّع.</translation>
    </message>
    <message>
      <source>Bring one along</source>
      <translation>إحضار هوية موجودة</translation>
    </message>
    <message>
      <source>Check number of our card</source>
      <translation>رقم التحقق لبطاقتنا</translation>
    </message>
    <message>
      <source>Choose the file…</source>
      <translation>اختيار الملف…</translation>
    </message>
    <message>
      <source>Give others your card. When they call you on a number that they knew before, read the check number to them. Never send the number along with the card.</source>
      <translation>أعط الآخرين بطاقتك. وحين يتصلون بك على رقم كانوا يعرفونه من قبل، اقرأ لهم رقم التحقق. لا ترسل الرقم مع البطاقة أبدًا.</translation>
    </message>
    <message>
      <source>It is made here. You send the authority a request, and bring its answer back when it comes. Until then you can sign with it as it is.</source>
      <translation>تُنشأ هنا. ترسل إلى جهة التصديق طلبًا، وتُحضر جوابها حين يصل. وحتى ذلك الحين يمكنك التوقيع بها كما هي.</translation>
    </message>
    <message>
      <source>Let an authority vouch for you</source>
      <translation>دع جهة تصديق تشهد لك</translation>
    </message>
    <message>
      <source>Make an identity…</source>
      <translation>إنشاء هوية…</translation>
    </message>
    <message>
      <source>Make one here</source>
      <translation>إنشاؤها هنا</translation>
    </message>
    <message>
      <source>Make one with a request…</source>
      <translation>إنشاء هوية مع طلب…</translation>
    </message>
    <message>
      <source>Remove it…</source>
      <translation>إزالتها…</translation>
    </message>
    <message>
      <source>Replace it…</source>
      <translation>استبدالها…</translation>
    </message>
    <message>
      <source>Save a copy of the identity…</source>
      <translation>حفظ نسخة من الهوية…</translation>
    </message>
    <message>
      <source>Save our card…</source>
      <translation>حفظ بطاقتنا…</translation>
    </message>
    <message>
      <source>Take the authority’s answer…</source>
      <translation>أخذ جواب جهة التصديق…</translation>
    </message>
    <message>
      <source>Takes a few seconds. Your organisation vouches for itself, and others verify your card by telephone. This is enough for most.</source>
      <translation>يستغرق ثواني قليلة. تشهد منظمتك لنفسها، ويتحقق الآخرون من بطاقتك بالهاتف. وهذا يكفي في الغالب.</translation>
    </message>
    <message>
      <source>Valid until %1.</source>
      <translation>صالحة حتى %1.</translation>
    </message>
    <message>
      <source>Valid until %1. That is soon: make a new one in time, and give everybody the new card.</source>
      <translation>صالحة حتى %1. وهذا قريب: أنشئ هوية جديدة في الوقت المناسب، وأعط الجميع البطاقة الجديدة.</translation>
    </message>
    <message>
      <source>Valid until %1: it signs nothing any more. Make a new one, and give everybody the new card.</source>
      <translation>كانت صالحة حتى %1 ولم تعد توقّع شيئًا. أنشئ هوية جديدة، وأعط الجميع البطاقة الجديدة.</translation>
    </message>
    <message>
      <source>Vouched for by %1.</source>
      <translation>تشهد لها %1.</translation>
    </message>
    <message>
      <source>What was signed with this one stays signed.</source>
      <translation>ما وُقّع بهذه يبقى موقّعًا.</translation>
    </message>
    <message>
      <source>With its answer the check number changes: others have to verify your new card.</source>
      <translation>مع جوابها يتغير رقم التحقق: على الآخرين أن يتحققوا من بطاقتك الجديدة.</translation>
    </message>
    <message>
      <source>Write a request…</source>
      <translation>كتابة طلب…</translation>
    </message>
    <message>
      <source>You have one in a file, which ends in .p12 or .pfx.</source>
      <translation>لديك هوية في ملف ينتهي اسمه بـ ⁦.p12⁩ أو ‎.pfx.</translation>
    </message>
    <message>
      <source>Your organisation vouches for itself.</source>
      <translation>تشهد منظمتك لنفسها.</translation>
    </message>
  </context>
  <context>
    <name>IdleWarning</name>
    <message numerus="yes">
      <source>PetitionDesk locks in %Ln seconds. Press any key to keep working.</source>
      <translation>
        <numerusform>يُقفل PetitionDesk بعد %Ln ثانية. اضغط أي مفتاح لمتابعة العمل.</numerusform>
        <numerusform>يُقفل PetitionDesk بعد ثانية واحدة. اضغط أي مفتاح لمتابعة العمل.</numerusform>
        <numerusform>يُقفل PetitionDesk بعد ثانيتين. اضغط أي مفتاح لمتابعة العمل.</numerusform>
        <numerusform>يُقفل PetitionDesk بعد %Ln ثوانٍ. اضغط أي مفتاح لمتابعة العمل.</numerusform>
        <numerusform>يُقفل PetitionDesk بعد %Ln ثانية. اضغط أي مفتاح لمتابعة العمل.</numerusform>
        <numerusform>يُقفل PetitionDesk بعد %Ln ثانية. اضغط أي مفتاح لمتابعة العمل.</numerusform>
      </translation>
    </message>
    <message>
      <source>PetitionDesk locks in 1 second. Press any key to keep working.</source>
      <translation>يُقفل PetitionDesk بعد ثانية واحدة. اضغط أي مفتاح لمتابعة العمل.</translation>
    </message>
    <message>
      <source>PetitionDesk locks in one minute. Press any key to keep working.</source>
      <translation>يُقفل PetitionDesk بعد دقيقة واحدة. اضغط أي مفتاح لمتابعة العمل.</translation>
    </message>
  </context>
  <context>
    <name>InsertCount</name>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>Annexes</source>
      <translation>الملاحق</translation>
    </message>
    <message>
      <source>Countries they are from</source>
      <translation>البلدان التي تنتمي إليها</translation>
    </message>
    <message>
      <source>Demands</source>
      <translation>المطالب</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>الوقائع</translation>
    </message>
    <message>
      <source>In the letter, what stands in braces reads: %1</source>
      <translation>في الرسالة، ما بين الأقواس المعقوفة يُقرأ: %1</translation>
    </message>
    <message>
      <source>Insert a count</source>
      <translation>إدراج عدد</translation>
    </message>
    <message>
      <source>Organisations that are not named</source>
      <translation>الجهات غير المسمّاة</translation>
    </message>
    <message>
      <source>Organisations that sign</source>
      <translation>الجهات الموقّعة</translation>
    </message>
  </context>
  <context>
    <name>KeepBox</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>أبقه</translation>
    </message>
    <message>
      <source>Those who are asked to sign read this. It is never printed.</source>
      <translation>يقرأ هذا من يُطلب منهم التوقيع. لا يُطبع أبدًا.</translation>
    </message>
    <message>
      <source>Why it stays as it is</source>
      <translation>لماذا يبقى كما هو</translation>
    </message>
  </context>
  <context>
    <name>KeptList</name>
    <message>
      <source>Kept as it is, with a reason</source>
      <translation>أُبقي كما هو، مع سبب</translation>
    </message>
    <message>
      <source>Something that was found earlier, and is not found in the text as it is now.</source>
      <translation>شيء وُجد من قبل، ولا يوجد في النص كما هو الآن.</translation>
    </message>
    <message>
      <source>The text was changed since, and it is open again: %1</source>
      <translation>تغيّر النص منذ ذلك الحين، والأمر مفتوح من جديد: %1</translation>
    </message>
    <message>
      <source>Their reason, of %1: %2</source>
      <translation>سببهم، بتاريخ %1: %2</translation>
    </message>
  </context>
  <context>
    <name>LanguageFields</name>
    <message numerus="yes">
      <source>%Ln translations</source>
      <translation>
        <numerusform>لا ترجمات</numerusform>
        <numerusform>ترجمة واحدة</numerusform>
        <numerusform>ترجمتان</numerusform>
        <numerusform>%Ln ترجمات</numerusform>
        <numerusform>%Ln ترجمة</numerusform>
        <numerusform>%Ln ترجمة</numerusform>
      </translation>
    </message>
    <message>
      <source>1 translation</source>
      <translation>ترجمة واحدة</translation>
    </message>
    <message>
      <source>Main language</source>
      <translation>اللغة الأساسية</translation>
    </message>
    <message>
      <source>No translations</source>
      <translation>لا ترجمات</translation>
    </message>
  </context>
  <context>
    <name>LawPage</name>
    <message>
      <source>%1 (correction %2)</source>
      <translation>%1 (التصحيح %2)</translation>
    </message>
    <message>
      <source>%1 of %2 are in force in this vault.</source>
      <translation>يسري في هذه الخزنة: %1، بتاريخ %2.</translation>
    </message>
    <message>
      <source>%1: a newer file, of %2.</source>
      <translation>%1: ملف أحدث، بتاريخ %2.</translation>
    </message>
    <message>
      <source>%1: the loaded file can no longer be trusted, or is older by now.</source>
      <translation>%1: لم يعد الملف المحمّل موثوقًا، أو أصبح أقدم.</translation>
    </message>
    <message>
      <source>%1: what came with the program, of %2.</source>
      <translation>%1: ما جاء مع البرنامج، بتاريخ %2.</translation>
    </message>
    <message>
      <source>A newer file of law data</source>
      <translation>ملف أحدث من بيانات القانون</translation>
    </message>
    <message>
      <source>Call the keeper on a number you already knew. Type the check number that you hear. Do not take it from the file or from an e-mail with the file.</source>
      <translation>اتصل بالقيّم على البيانات على رقم كنت تعرفه من قبل. اكتب رقم التحقق الذي تسمعه. لا تأخذه من الملف ولا من رسالة وصل معها الملف.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Check number of the keeper</source>
      <translation>رقم تحقق القيّم على البيانات</translation>
    </message>
    <message>
      <source>Files of keepers (*.pem)</source>
      <translation>ملفات القيّمين على البيانات (*.pem)</translation>
    </message>
    <message>
      <source>Forget the keeper</source>
      <translation>نسيان القيّم</translation>
    </message>
    <message>
      <source>Forget this keeper? Data that the keeper signed is in force no longer, and no newer file is taken. To trust the keeper again, you need the check number again.</source>
      <translation>هل تريد نسيان هذا القيّم؟ لن تبقى البيانات التي وقّعها سارية، ولن يُقبل أي ملف أحدث. للوثوق به من جديد ستحتاج إلى رقم التحقق مرة أخرى.</translation>
    </message>
    <message>
      <source>Forget this keeper…</source>
      <translation>نسيان هذا القيّم…</translation>
    </message>
    <message>
      <source>Go back to the program’s own</source>
      <translation>العودة إلى بيانات البرنامج</translation>
    </message>
    <message>
      <source>Keep the keeper</source>
      <translation>الإبقاء على القيّم</translation>
    </message>
    <message>
      <source>Law data</source>
      <translation>بيانات القانون</translation>
    </message>
    <message>
      <source>Load a newer file…</source>
      <translation>حمّل ملفًا أحدث…</translation>
    </message>
    <message>
      <source>Nobody is verified yet.</source>
      <translation>لم يُتحقق من أحد بعد.</translation>
    </message>
    <message>
      <source>Only digits count. Spaces do not matter.</source>
      <translation>الأرقام وحدها تُحتسب. المسافات لا تهم.</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>القواعد</translation>
    </message>
    <message>
      <source>Rules, treaties and who has joined them came with the program. Newer files are taken only if a keeper whom you have verified has signed them.</source>
      <translation>جاءت القواعد والمعاهدات ومن انضم إليها مع البرنامج. ولا تُقبل ملفات أحدث إلا إذا وقّعها قائم على البيانات تحققت منه.</translation>
    </message>
    <message>
      <source>States and treaties</source>
      <translation>الدول والمعاهدات</translation>
    </message>
    <message>
      <source>The data that came with the program is in force again.</source>
      <translation>عادت البيانات التي جاءت مع البرنامج إلى السريان.</translation>
    </message>
    <message>
      <source>The file of the keeper</source>
      <translation>ملف القيّم على البيانات</translation>
    </message>
    <message>
      <source>The keeper is forgotten. The data that came with the program is in force.</source>
      <translation>نُسي القيّم. البيانات التي جاءت مع البرنامج هي السارية.</translation>
    </message>
    <message>
      <source>The keeper of the data</source>
      <translation>القيّم على البيانات</translation>
    </message>
    <message>
      <source>The number is right. Files of this keeper are taken now.</source>
      <translation>الرقم صحيح. تُقبل الآن ملفات هذا القيّم على البيانات.</translation>
    </message>
    <message>
      <source>The signature is missing: %1. It comes with the file, and has to lie in the same folder. Nothing was changed.</source>
      <translation>التوقيع مفقود: %1. يأتي مع الملف، ويجب أن يكون في المجلد نفسه. لم يتغيّر شيء.</translation>
    </message>
    <message>
      <source>Trust this keeper</source>
      <translation>ثق بهذا القيّم على البيانات</translation>
    </message>
    <message>
      <source>Verified by this check number: %1</source>
      <translation>تم التحقق برقم التحقق هذا: %1</translation>
    </message>
    <message>
      <source>Verify a keeper…</source>
      <translation>تحقق من قائم على البيانات…</translation>
    </message>
    <message>
      <source>What is in force</source>
      <translation>ما هو سارٍ</translation>
    </message>
  </context>
  <context>
    <name>LegalBasisCard</name>
    <message>
      <source>Checked against the text of the rule. Not reviewed by a lawyer.</source>
      <translation>جرت مقارنته بنص القاعدة. لم يراجعه محامٍ.</translation>
    </message>
    <message>
      <source>Checked on a page that was read. Not reviewed by a lawyer.</source>
      <translation>جرى التحقق منه في صفحة مقروءة. لم يراجعه محامٍ.</translation>
    </message>
    <message>
      <source>Choose the rule again</source>
      <translation>اختيار القاعدة من جديد</translation>
    </message>
    <message>
      <source>From memory, not checked against the text. Not reviewed by a lawyer. Read it first.</source>
      <translation>من الذاكرة، ولم تجرِ مقارنته بالنص. لم يراجعه محامٍ. اقرأ القاعدة أولًا.</translation>
    </message>
    <message>
      <source>How this was checked</source>
      <translation>كيف جرى التحقق من هذا</translation>
    </message>
    <message>
      <source>In one or two sentences, connect the rule to the facts.</source>
      <translation>اربط القاعدة بالوقائع في جملة أو جملتين.</translation>
    </message>
    <message>
      <source>In our words, not a quotation. It is not printed.</source>
      <translation>بكلماتنا، وليس اقتباسًا. لا يُطبع.</translation>
    </message>
    <message>
      <source>No native speaker has read its title yet.</source>
      <translation>لم يقرأ العنوانَ أيُّ ناطق باللغة بعد.</translation>
    </message>
    <message>
      <source>Paste the exact wording</source>
      <translation>ألصق النص الحرفي</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>قاعدة</translation>
    </message>
    <message>
      <source>When it applies, and common mistakes</source>
      <translation>متى تنطبق، والأخطاء الشائعة</translation>
    </message>
    <message>
      <source>Who has to follow the rule in this case, such as a country. Put commas between several.</source>
      <translation>من عليه الالتزام بالقاعدة في هذه القضية، مثل بلد ما. افصل بين المتعدد بفواصل.</translation>
    </message>
    <message>
      <source>Whom it binds here</source>
      <translation>من تُلزِمه هنا</translation>
    </message>
    <message>
      <source>Why it applies here</source>
      <translation>لماذا تنطبق هنا</translation>
    </message>
    <message>
      <source>Wording left out</source>
      <translation>حُذف النص الحرفي</translation>
    </message>
  </context>
  <context>
    <name>LegalBasisPage</name>
    <message>
      <source>A rule of law says what the recipient has to do in any case. Answer the questions about the case first: rules that protect these persons are then shown first, and rules that do not fit are found.</source>
      <translation>تقول القاعدة القانونية ما على المرسل إليه فعله في كل حال. أجب أولًا عن الأسئلة حول القضية: عندئذ تظهر أولًا القواعد التي تحمي هؤلاء الأشخاص، وتُكتشف القواعد التي لا تناسبها.</translation>
    </message>
    <message>
      <source>Add a rule</source>
      <translation>إضافة قاعدة</translation>
    </message>
    <message>
      <source>Choose the rules that bind the recipient, and say why each applies here.</source>
      <translation>اختر القواعد التي تُلزِم المرسل إليه، واذكر لماذا تنطبق كل منها هنا.</translation>
    </message>
    <message>
      <source>Legal basis</source>
      <translation>الأساس القانوني</translation>
    </message>
    <message>
      <source>Rule removed</source>
      <translation>أُزيلت القاعدة</translation>
    </message>
  </context>
  <context>
    <name>LetterList</name>
    <message numerus="yes">
      <source>%Ln letters</source>
      <translation>
        <numerusform>لا رسائل</numerusform>
        <numerusform>رسالة واحدة</numerusform>
        <numerusform>رسالتان</numerusform>
        <numerusform>%Ln رسائل</numerusform>
        <numerusform>%Ln رسالة</numerusform>
        <numerusform>%Ln رسالة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln more on the other shelves</source>
      <translation>
        <numerusform>لا رسائل على الرفوف الأخرى</numerusform>
        <numerusform>رسالة أخرى على الرفوف الأخرى</numerusform>
        <numerusform>رسالتان أخريان على الرفوف الأخرى</numerusform>
        <numerusform>%Ln رسائل أخرى على الرفوف الأخرى</numerusform>
        <numerusform>%Ln رسالة أخرى على الرفوف الأخرى</numerusform>
        <numerusform>%Ln رسالة أخرى على الرفوف الأخرى</numerusform>
      </translation>
    </message>
    <message>
      <source>1 letter</source>
      <translation>رسالة واحدة</translation>
    </message>
    <message>
      <source>1 more on the other shelves</source>
      <translation>رسالة أخرى على الرفوف الأخرى</translation>
    </message>
    <message>
      <source>All campaigns</source>
      <translation>كل الحملات</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>نقل إلى الأرشيف</translation>
    </message>
    <message>
      <source>Campaign</source>
      <translation>الحملة</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Erase for good</source>
      <translation>محو نهائي</translation>
    </message>
    <message>
      <source>Erase for good…</source>
      <translation>محو نهائي…</translation>
    </message>
    <message>
      <source>Erase “%1” with all its versions? It cannot come back.</source>
      <translation>هل تُمحى «%1» بكل إصداراتها؟ لا يمكن استرجاعها.</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>إبقاؤها</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>الرسائل</translation>
    </message>
    <message>
      <source>Move to the trash</source>
      <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
      <source>No letter has all these words. Try fewer of them.</source>
      <translation>لا توجد رسالة تضم كل هذه الكلمات. جرّب كلمات أقل.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>إعادة</translation>
    </message>
    <message>
      <source>Reading letters for the first search: %1 of %2</source>
      <translation>قراءة الرسائل لأول بحث: %1 من %2</translation>
    </message>
    <message>
      <source>Search titles and texts</source>
      <translation>البحث في العناوين والنصوص</translation>
    </message>
    <message>
      <source>Show all letters</source>
      <translation>عرض كل الرسائل</translation>
    </message>
    <message>
      <source>Which letters</source>
      <translation>أي رسائل</translation>
    </message>
  </context>
  <context>
    <name>LetterPage</name>
    <message>
      <source>Add a paragraph</source>
      <translation>إضافة فقرة</translation>
    </message>
    <message>
      <source>Add an annex</source>
      <translation>إضافة ملحق</translation>
    </message>
    <message>
      <source>Annex removed</source>
      <translation>أُزيل الملحق</translation>
    </message>
    <message>
      <source>Annexes</source>
      <translation>الملاحق</translation>
    </message>
    <message>
      <source>Ask for an answer, and say by when.</source>
      <translation>اطلب جوابًا، واذكر الموعد.</translation>
    </message>
    <message>
      <source>Campaign</source>
      <translation>الحملة</translation>
    </message>
    <message>
      <source>Closing</source>
      <translation>الختام</translation>
    </message>
    <message>
      <source>Closing formula</source>
      <translation>عبارة الختام</translation>
    </message>
    <message>
      <source>Contact</source>
      <translation>جهة الاتصال</translation>
    </message>
    <message>
      <source>Date of issue</source>
      <translation>تاريخ الإصدار</translation>
    </message>
    <message>
      <source>Documents can go with the letter.</source>
      <translation>يمكن إرفاق وثائق بالرسالة.</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>البريد الإلكتروني</translation>
    </message>
    <message>
      <source>Embargo, layout, and which text prevails</source>
      <translation>حظر النشر والتخطيط والنص المرجِّح</translation>
    </message>
    <message>
      <source>Everybody may see this contact</source>
      <translation>يجوز للجميع رؤية جهة الاتصال هذه</translation>
    </message>
    <message>
      <source>For finding the letter again. It is never printed.</source>
      <translation>للعثور على الرسالة لاحقًا. لا يُطبع أبدًا.</translation>
    </message>
    <message>
      <source>If it is empty, the usual sentence is printed.</source>
      <translation>إن تُرك فارغًا، تُطبع الجملة المعتادة.</translation>
    </message>
    <message>
      <source>Layout</source>
      <translation>التخطيط</translation>
    </message>
    <message>
      <source>Letterhead, place and date</source>
      <translation>الترويسة والمكان والتاريخ</translation>
    </message>
    <message>
      <source>Line below</source>
      <translation>السطر أدناه</translation>
    </message>
    <message>
      <source>More paragraphs can follow the opening.</source>
      <translation>يمكن أن تتبع الافتتاحَ فقراتٌ أخرى.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>الافتتاح</translation>
    </message>
    <message>
      <source>Opening and closing</source>
      <translation>الافتتاح والختام</translation>
    </message>
    <message>
      <source>Paragraph removed</source>
      <translation>أُزيلت الفقرة</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>المكان</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>الرقم المرجعي</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>الصفة</translation>
    </message>
    <message>
      <source>Say what you ask, who writes and why now, and how it ends.</source>
      <translation>اذكر ما تطلبه، ومن يكتب ولماذا الآن، وكيف تُختتم.</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>الموضوع</translation>
    </message>
    <message>
      <source>Such as the secretariat, a city, an address.</source>
      <translation>مثل الأمانة، أو مدينة، أو عنوان.</translation>
    </message>
    <message>
      <source>Such as “Yours sincerely,”.</source>
      <translation>مثل: «وتفضلوا بقبول فائق الاحترام،».</translation>
    </message>
    <message>
      <source>Telephone</source>
      <translation>الهاتف</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>النص</translation>
    </message>
    <message>
      <source>The request in one line, above the salutation.</source>
      <translation>الطلب في سطر واحد، فوق عبارة التحية.</translation>
    </message>
    <message>
      <source>Which text prevails</source>
      <translation>أي نص هو المرجِّح</translation>
    </message>
    <message>
      <source>Who writes</source>
      <translation>من يكتب</translation>
    </message>
    <message>
      <source>Who writes, and why now. Two sentences are enough.</source>
      <translation>من يكتب، ولماذا الآن. تكفي جملتان.</translation>
    </message>
  </context>
  <context>
    <name>LetterPanels</name>
    <message>
      <source>Read</source>
      <translation>قراءة</translation>
    </message>
    <message>
      <source>Save again</source>
      <translation>الحفظ من جديد</translation>
    </message>
    <message>
      <source>Translation beside the text</source>
      <translation>الترجمة بجانب النص</translation>
    </message>
    <message>
      <source>What is shown</source>
      <translation>المعروض</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>كتابة</translation>
    </message>
  </context>
  <context>
    <name>LetterRows</name>
    <message numerus="yes">
      <source>%1 and %Ln translations</source>
      <translation>
        <numerusform>%1 بلا ترجمات</numerusform>
        <numerusform>%1 وترجمة واحدة</numerusform>
        <numerusform>%1 وترجمتان</numerusform>
        <numerusform>%1 و%Ln ترجمات</numerusform>
        <numerusform>%1 و%Ln ترجمة</numerusform>
        <numerusform>%1 و%Ln ترجمة</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 and 1 translation</source>
      <translation>%1 وترجمة واحدة</translation>
    </message>
    <message>
      <source>%1 · %2</source>
      <translation>%1 · %2</translation>
    </message>
    <message>
      <source>Letter without a subject</source>
      <translation>رسالة بلا موضوع</translation>
    </message>
    <message>
      <source>changed %1</source>
      <translation>آخر تغيير %1</translation>
    </message>
  </context>
  <context>
    <name>LetterWindow</name>
    <message>
      <source>A trial: nothing is kept on this computer</source>
      <translation>تجربة: لا يُحفظ شيء على هذا الحاسوب</translation>
    </message>
    <message>
      <source>No translation beside the text</source>
      <translation>بلا ترجمة بجانب النص</translation>
    </message>
    <message>
      <source>Not saved</source>
      <translation>غير محفوظ</translation>
    </message>
    <message>
      <source>Saved at %1</source>
      <translation>حُفظ في %1</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
      <source>Step %1 of %2</source>
      <translation>الخطوة %1 من %2</translation>
    </message>
  </context>
  <context>
    <name>LockAfterChoice</name>
    <message numerus="yes">
      <source>%Ln minutes</source>
      <translation>
        <numerusform>%Ln دقيقة</numerusform>
        <numerusform>دقيقة واحدة</numerusform>
        <numerusform>دقيقتان</numerusform>
        <numerusform>%Ln دقائق</numerusform>
        <numerusform>%Ln دقيقة</numerusform>
        <numerusform>%Ln دقيقة</numerusform>
      </translation>
    </message>
    <message>
      <source>1 minute</source>
      <translation>دقيقة واحدة</translation>
    </message>
    <message>
      <source>Lock after</source>
      <translation>القفل بعد</translation>
    </message>
    <message>
      <source>PetitionDesk locks when no key and no pointer was used for so long, when the computer sleeps, when its screen is locked, and at once with Ctrl+L. Everything is saved first.</source>
      <translation>يُقفل PetitionDesk إذا لم يُستخدم أي مفتاح أو مؤشر طوال هذه المدة، وعندما يدخل الحاسوب في وضع السكون، وعندما تُقفل شاشته، وفورًا عند الضغط على Ctrl+L. ويُحفظ كل شيء أولًا.</translation>
    </message>
  </context>
  <context>
    <name>LockPage</name>
    <message numerus="yes">
      <source>%Ln other passphrases will open nothing any more.</source>
      <translation>
        <numerusform>لن تفتح %Ln عبارة مرور أخرى أي شيء بعد الآن.</numerusform>
        <numerusform>لن تفتح عبارة مرور أخرى (%Ln) أي شيء بعد الآن.</numerusform>
        <numerusform>لن تفتح عبارتا مرور أخريان (%Ln) أي شيء بعد الآن.</numerusform>
        <numerusform>لن تفتح %Ln عبارات مرور أخرى أي شيء بعد الآن.</numerusform>
        <numerusform>لن تفتح %Ln عبارة مرور أخرى أي شيء بعد الآن.</numerusform>
        <numerusform>لن تفتح %Ln عبارة مرور أخرى أي شيء بعد الآن.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 other passphrase will open nothing any more.</source>
      <translation>لن تفتح عبارة مرور أخرى واحدة أي شيء بعد الآن.</translation>
    </message>
    <message>
      <source>Cancelled. Everything opens as it did before.</source>
      <translation>أُلغي. كل شيء يُفتح كما كان.</translation>
    </message>
    <message>
      <source>Changing the lock…</source>
      <translation>يجري تغيير القفل…</translation>
    </message>
    <message>
      <source>Checking what was sealed…</source>
      <translation>يجري التحقق مما خُتم…</translation>
    </message>
    <message>
      <source>Done.</source>
      <translation>تمّ.</translation>
    </message>
    <message>
      <source>Done. Copies made before still open as they did: delete them.</source>
      <translation>تم. النسخ السابقة تُفتح كما كانت: احذفها.</translation>
    </message>
    <message>
      <source>Here is a new recovery sheet. Without it, only your passphrase opens the vault.</source>
      <translation>هذه ورقة استرداد جديدة. من دونها لا يفتح الخزنة إلا عبارة مرورك.</translation>
    </message>
    <message>
      <source>Make it without a recovery sheet</source>
      <translation>إنشاؤه من دون ورقة استرداد</translation>
    </message>
    <message>
      <source>Make the new lock</source>
      <translation>إنشاء القفل الجديد</translation>
    </message>
    <message>
      <source>New lock for everything</source>
      <translation>قفل جديد لكل شيء</translation>
    </message>
    <message>
      <source>Sealing everything anew. You can go on working.</source>
      <translation>يجري ختم كل شيء من جديد. يمكنك متابعة العمل.</translation>
    </message>
    <message>
      <source>Somebody may have copied your vault and learnt a passphrase or sheet of then. A new lock shuts them out of all that you write from now on.</source>
      <translation>ربما نسخ أحد خزنتك وعرف عبارة مرور أو ورقة من ذلك الوقت. يمنعه القفل الجديد من كل ما تكتبه من الآن.</translation>
    </message>
    <message>
      <source>The recovery sheet of now will open nothing any more.</source>
      <translation>لن تفتح ورقة الاسترداد الحالية أي شيء بعد الآن.</translation>
    </message>
    <message>
      <source>The system keyring does not answer, and will not open the vault any more. You can switch it on again later.</source>
      <translation>مخزن كلمات المرور في النظام لا يجيب، ولن يفتح الخزنة بعد الآن. يمكنك تشغيله مجددًا لاحقًا.</translation>
    </message>
  </context>
  <context>
    <name>LockingPage</name>
    <message>
      <source>Lock without saving</source>
      <translation>القفل دون حفظ</translation>
    </message>
    <message>
      <source>Locking…</source>
      <translation>جارٍ القفل…</translation>
    </message>
    <message>
      <source>Save again</source>
      <translation>الحفظ من جديد</translation>
    </message>
    <message>
      <source>Your work is being saved.</source>
      <translation>يجري حفظ عملك.</translation>
    </message>
  </context>
  <context>
    <name>LogoFields</name>
    <message>
      <source>A picture stands on the letterhead.</source>
      <translation>توجد صورة في الترويسة.</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>اختر صورة</translation>
    </message>
    <message>
      <source>Choose a picture…</source>
      <translation>اختيار صورة…</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>الشعار</translation>
    </message>
    <message>
      <source>PNG or JPEG. Without one the name stands alone.</source>
      <translation>PNG أو JPEG. من دونها يظهر الاسم وحده.</translation>
    </message>
    <message>
      <source>Picture removed</source>
      <translation>أُزيلت الصورة</translation>
    </message>
    <message>
      <source>Pictures (%1)</source>
      <translation>صور ‎(%1)</translation>
    </message>
    <message>
      <source>Read aloud to people who cannot see it.</source>
      <translation>يُقرأ بصوت عالٍ لمن لا يستطيع رؤيتها.</translation>
    </message>
    <message>
      <source>Remove the picture</source>
      <translation>إزالة الصورة</translation>
    </message>
    <message>
      <source>What the picture shows</source>
      <translation>ما تُظهره الصورة</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Something went wrong. Your text is safe; go on writing.</source>
      <translation>حدث خطأ ما. نصك في أمان؛ تابع الكتابة.</translation>
    </message>
    <message>
      <source>The vault closed unexpectedly. Open it to go on.</source>
      <translation>أُغلقت الخزنة على نحو غير متوقع. افتحها للمتابعة.</translation>
    </message>
  </context>
  <context>
    <name>MeansFold</name>
    <message>
      <source>Address of the time server</source>
      <translation>عنوان خادم الوقت</translation>
    </message>
    <message>
      <source>Authorities that the server rests on</source>
      <translation>الجهات التي تشهد للخادم</translation>
    </message>
    <message>
      <source>Choose files…</source>
      <translation>اختيار ملفات…</translation>
    </message>
    <message>
      <source>Empty: no server is asked, and nothing leaves this computer.</source>
      <translation>فارغ: لا يُسأل خادم، ولا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Files of authorities (%1)</source>
      <translation>ملفات الجهات (%1)</translation>
    </message>
    <message>
      <source>Name a time server, or take the files away.</source>
      <translation>سمِّ خادم وقت أو أزل الملفات.</translation>
    </message>
    <message>
      <source>Take them away</source>
      <translation>إزالتها</translation>
    </message>
    <message>
      <source>This is the only time that PetitionDesk uses the network. The server learns when you sign, and from where. It does not learn what, or who.</source>
      <translation>هذه هي المرة الوحيدة التي يستخدم فيها PetitionDesk الشبكة. يعرف الخادم متى توقّع ومن أين. ولا يعرف على ماذا ولا من.</translation>
    </message>
    <message>
      <source>Time stamp of a server</source>
      <translation>ختم زمني من خادم</translation>
    </message>
    <message>
      <source>What authorities say of those they vouch for</source>
      <translation>ما تقوله الجهات عمّن تشهد لهم</translation>
    </message>
    <message>
      <source>With these lists the file can be checked for decades.</source>
      <translation>بهذه القوائم يمكن التحقق من الملف لعقود.</translation>
    </message>
    <message>
      <source>Without them the stamp is in the file, and nobody believes it.</source>
      <translation>من دونها يكون الختم في الملف ولا يصدقه أحد.</translation>
    </message>
  </context>
  <context>
    <name>NewPassphrasePage</name>
    <message>
      <source>Change and open</source>
      <translation>تغيير وفتح</translation>
    </message>
    <message>
      <source>Choose a new passphrase</source>
      <translation>اختر عبارة مرور جديدة</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>لاحقًا</translation>
    </message>
    <message>
      <source>Your recovery code opened the vault. A new passphrase takes the place of the one that you forgot; the code stays as it is.</source>
      <translation>فتح رمز الاسترداد الخزنة. تحل عبارة مرور جديدة محل المنسية، ويبقى الرمز كما هو.</translation>
    </message>
  </context>
  <context>
    <name>NumberGroups</name>
    <message>
      <source>Group %1 of %2</source>
      <translation>المجموعة %1 من %2</translation>
    </message>
  </context>
  <context>
    <name>Offices</name>
    <message>
      <source>A man</source>
      <translation>رجل</translation>
    </message>
    <message>
      <source>A woman</source>
      <translation>امرأة</translation>
    </message>
    <message>
      <source>Ambassador</source>
      <translation>سفير</translation>
    </message>
    <message>
      <source>An organisation or authority</source>
      <translation>منظمة أو سلطة</translation>
    </message>
    <message>
      <source>Another official</source>
      <translation>مسؤول آخر</translation>
    </message>
    <message>
      <source>Chargé d’affaires</source>
      <translation>قائم بالأعمال</translation>
    </message>
    <message>
      <source>Head of government</source>
      <translation>رئيس الحكومة</translation>
    </message>
    <message>
      <source>King or queen</source>
      <translation>ملك أو ملكة</translation>
    </message>
    <message>
      <source>Minister</source>
      <translation>وزير</translation>
    </message>
    <message>
      <source>Not said</source>
      <translation>غير مذكور</translation>
    </message>
    <message>
      <source>President</source>
      <translation>رئيس الدولة</translation>
    </message>
    <message>
      <source>Several persons</source>
      <translation>عدة أشخاص</translation>
    </message>
    <message>
      <source>Speaker of parliament</source>
      <translation>رئيس البرلمان</translation>
    </message>
    <message>
      <source>UN High Commissioner</source>
      <translation>مفوض سامٍ للأمم المتحدة</translation>
    </message>
    <message>
      <source>UN Secretary-General</source>
      <translation>الأمين العام للأمم المتحدة</translation>
    </message>
    <message>
      <source>UN expert (mandate holder)</source>
      <translation>خبير أممي (صاحب ولاية)</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>%1 %2</source>
      <translation>%1 %2</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
      <source>%Ln found</source>
      <translation>
        <numerusform>لا نتائج</numerusform>
        <numerusform>نتيجة واحدة</numerusform>
        <numerusform>نتيجتان</numerusform>
        <numerusform>%Ln نتائج</numerusform>
        <numerusform>%Ln نتيجة</numerusform>
        <numerusform>%Ln نتيجة</numerusform>
      </translation>
    </message>
    <message>
      <source>1 found</source>
      <translation>نتيجة واحدة</translation>
    </message>
    <message>
      <source>A step, a field, a letter, or what to do</source>
      <translation>خطوة أو حقل أو رسالة أو ما تريد فعله</translation>
    </message>
    <message>
      <source>Find or do anything</source>
      <translation>ابحث عن أي شيء أو نفّذه</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>ما عُثر عليه</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>رسالة</translation>
    </message>
    <message>
      <source>Nothing has this name. Try another word.</source>
      <translation>لا شيء بهذا الاسم. جرّب كلمة أخرى.</translation>
    </message>
    <message>
      <source>still empty</source>
      <translation>ما زال فارغًا</translation>
    </message>
    <message>
      <source>to finish</source>
      <translation>يلزم إتمامه</translation>
    </message>
    <message>
      <source>to look at</source>
      <translation>يُستحسن النظر فيه</translation>
    </message>
  </context>
  <context>
    <name>ParagraphCard</name>
    <message>
      <source>Paragraph</source>
      <translation>فقرة</translation>
    </message>
    <message>
      <source>Text of the paragraph</source>
      <translation>نص الفقرة</translation>
    </message>
  </context>
  <context>
    <name>PartCard</name>
    <message>
      <source>%1. %2</source>
      <translation>‏%1. %2</translation>
    </message>
  </context>
  <context>
    <name>PassphraseChoice</name>
    <message>
      <source>%1 The same twice.</source>
      <translation>%1 متطابقة في المرتين.</translation>
    </message>
    <message numerus="yes">
      <source>%Ln more characters.</source>
      <translation>
        <numerusform>لا حروف بعد.</numerusform>
        <numerusform>حرف واحد بعد.</numerusform>
        <numerusform>حرفان بعد.</numerusform>
        <numerusform>%Ln أحرف بعد.</numerusform>
        <numerusform>%Ln حرفًا بعد.</numerusform>
        <numerusform>%Ln حرف بعد.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 more character.</source>
      <translation>حرف واحد بعد.</translation>
    </message>
    <message>
      <source>Easy to guess. Add a word that has nothing to do with the others.</source>
      <translation>سهلة التخمين. أضف كلمة لا صلة لها بالأخريات.</translation>
    </message>
    <message>
      <source>Four or five words that only you would put together.</source>
      <translation>أربع كلمات أو خمس لا يجمعها غيرك.</translation>
    </message>
    <message>
      <source>Long enough.</source>
      <translation>طويلة بما يكفي.</translation>
    </message>
    <message>
      <source>New passphrase</source>
      <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
      <source>Strong enough.</source>
      <translation>قوية بما يكفي.</translation>
    </message>
    <message>
      <source>Suggest one</source>
      <translation>اقتراح واحدة</translation>
    </message>
    <message>
      <source>The two are not the same.</source>
      <translation>العبارتان غير متطابقتين.</translation>
    </message>
    <message>
      <source>Too short.</source>
      <translation>قصيرة جدًا.</translation>
    </message>
    <message>
      <source>Type it again</source>
      <translation>اكتبها مرة أخرى</translation>
    </message>
    <message>
      <source>Very strong.</source>
      <translation>قوية جدًا.</translation>
    </message>
    <message>
      <source>Very strong. Write it down until you know it. Type it again.</source>
      <translation>قوية جدًا. دوّنها حتى تحفظها. اكتبها مرة أخرى.</translation>
    </message>
  </context>
  <context>
    <name>PassphraseField</name>
    <message>
      <source>Arabic</source>
      <translation>العربية</translation>
    </message>
    <message>
      <source>Bengali</source>
      <translation>البنغالية</translation>
    </message>
    <message>
      <source>Caps Lock is on.</source>
      <translation>مفتاح Caps Lock مفعّل.</translation>
    </message>
    <message>
      <source>Chinese</source>
      <translation>الصينية</translation>
    </message>
    <message>
      <source>Cyrillic</source>
      <translation>السيريلية</translation>
    </message>
    <message>
      <source>Devanagari</source>
      <translation>الديفاناغارية</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>اليونانية</translation>
    </message>
    <message>
      <source>Hebrew</source>
      <translation>العبرية</translation>
    </message>
    <message>
      <source>Hide the passphrase</source>
      <translation>إخفاء عبارة المرور</translation>
    </message>
    <message>
      <source>Khmer</source>
      <translation>الخميرية</translation>
    </message>
    <message>
      <source>Korean</source>
      <translation>الكورية</translation>
    </message>
    <message>
      <source>Latin</source>
      <translation>اللاتينية</translation>
    </message>
    <message>
      <source>Show the passphrase</source>
      <translation>إظهار عبارة المرور</translation>
    </message>
    <message>
      <source>Thai</source>
      <translation>التايلاندية</translation>
    </message>
    <message>
      <source>The keyboard types %1 letters.</source>
      <translation>تكتب لوحة المفاتيح حروفًا من هذا النوع: %1.</translation>
    </message>
    <message>
      <source>Whoever sees your screen can read it.</source>
      <translation>يستطيع قراءتها كل من يرى شاشتك.</translation>
    </message>
  </context>
  <context>
    <name>PlacePage</name>
    <message>
      <source>%1 copies this folder to other places. The copies stay sealed, but you cannot take them back.</source>
      <translation>ينسخ %1 هذا المجلد إلى أماكن أخرى. تبقى النسخ مختومة، لكن لا يمكنك استردادها.</translation>
    </message>
    <message>
      <source>If an older copy were put in its place, nobody could tell. With the system keyring on, you would be told.</source>
      <translation>لو وُضعت نسخة أقدم مكانها لما عرف أحد. مع تشغيل مخزن كلمات المرور تُبلَّغ بذلك.</translation>
    </message>
    <message>
      <source>If an older copy were put in its place, you would be told.</source>
      <translation>لو وُضعت نسخة أقدم مكانها لأُبلغت بذلك.</translation>
    </message>
    <message>
      <source>Keep this name</source>
      <translation>حفظ هذا الاسم</translation>
    </message>
    <message>
      <source>Kept.</source>
      <translation>حُفظ.</translation>
    </message>
    <message>
      <source>Name of your organisation</source>
      <translation>اسم جهتك</translation>
    </message>
    <message>
      <source>Place and name</source>
      <translation>الموضع والاسم</translation>
    </message>
    <message>
      <source>The system keyring did not answer: PetitionDesk cannot tell whether this is the newest vault.</source>
      <translation>لم يُجب مخزن كلمات المرور: لا يعرف PetitionDesk هل هذه أحدث خزنة.</translation>
    </message>
    <message>
      <source>This folder is on a drive that can be unplugged. Lock before you unplug it, and keep a backup elsewhere: small drives get lost.</source>
      <translation>هذا المجلد على قرص يمكن فصله. اقفل قبل فصله، واحتفظ بنسخة احتياطية في مكان آخر: فالأقراص الصغيرة تضيع.</translation>
    </message>
    <message>
      <source>Where your vault lies on this computer, and whose it is.</source>
      <translation>موضع خزنتك في هذا الحاسوب ولمن هي.</translation>
    </message>
  </context>
  <context>
    <name>PlacesFold</name>
    <message>
      <source>Organisations that sign the PDF itself</source>
      <translation>جهات توقّع ملف PDF نفسه</translation>
    </message>
    <message>
      <source>Your seal is enough: endorsements travel inside. Several signatures in one PDF look broken in some programs. Each organisation chosen here gets an empty place, and signs the file after you.</source>
      <translation>ختمك يكفي: التأييدات تسافر في الداخل. تبدو التوقيعات المتعددة في ملف PDF واحد معطوبة في بعض البرامج. كل جهة مختارة هنا تحصل على مكان فارغ وتوقّع الملف بعدك.</translation>
    </message>
  </context>
  <context>
    <name>Preview</name>
    <message>
      <source>%1: %2 of %3 paragraphs</source>
      <translation>%1: الفقرات، %2 من %3</translation>
    </message>
    <message numerus="yes">
      <source>%Ln names withheld</source>
      <translation>
        <numerusform>لا أسماء محجوبة</numerusform>
        <numerusform>اسم واحد محجوب</numerusform>
        <numerusform>اسمان محجوبان</numerusform>
        <numerusform>%Ln أسماء محجوبة</numerusform>
        <numerusform>%Ln اسمًا محجوبًا</numerusform>
        <numerusform>%Ln اسم محجوب</numerusform>
      </translation>
    </message>
    <message>
      <source>1 name withheld</source>
      <translation>اسم واحد محجوب</translation>
    </message>
    <message>
      <source>Archive</source>
      <translation>للأرشيف</translation>
    </message>
    <message>
      <source>Behind by a moment</source>
      <translation>متأخرة قليلًا</translation>
    </message>
    <message>
      <source>Drawing…</source>
      <translation>جارٍ الرسم…</translation>
    </message>
    <message>
      <source>For the recipient</source>
      <translation>للمرسل إليه</translation>
    </message>
    <message>
      <source>Language of the page</source>
      <translation>لغة الصفحة</translation>
    </message>
    <message>
      <source>Larger (Ctrl++)</source>
      <translation>أكبر (⁦Ctrl++⁩)</translation>
    </message>
    <message>
      <source>Page %1 of %2</source>
      <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>المعاينة</translation>
    </message>
    <message>
      <source>Public</source>
      <translation>للعموم</translation>
    </message>
    <message>
      <source>Smaller (Ctrl+−)</source>
      <translation>أصغر (⁦Ctrl+−⁩)</translation>
    </message>
    <message>
      <source>The page as it will be printed</source>
      <translation>الصفحة كما ستُطبع</translation>
    </message>
    <message>
      <source>Whose edition</source>
      <translation>لمن هذه النسخة</translation>
    </message>
  </context>
  <context>
    <name>PrintedSheet</name>
    <message>
      <source>Keep it away from the computer, where you keep papers safe.</source>
      <translation>احفظها بعيدًا عن الحاسوب حيث تحفظ أوراقك.</translation>
    </message>
    <message>
      <source>Recovery sheet</source>
      <translation>ورقة الاسترداد</translation>
    </message>
    <message>
      <source>This code opens a vault of PetitionDesk.</source>
      <translation>يفتح هذا الرمز خزنة PetitionDesk.</translation>
    </message>
    <message>
      <source>To use it: Unlock, then Use recovery code.</source>
      <translation>لاستعماله: عند الفتح اختر رمز الاسترداد.</translation>
    </message>
    <message>
      <source>Whoever has this sheet and the computer can read your letters.</source>
      <translation>من لديه هذه الورقة والحاسوب يقرأ رسائلك.</translation>
    </message>
  </context>
  <context>
    <name>ProofBox</name>
    <message>
      <source>Go on</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <source>Use the passphrase</source>
      <translation>استعمال عبارة المرور</translation>
    </message>
    <message>
      <source>Use the recovery code</source>
      <translation>استعمال رمز الاسترداد</translation>
    </message>
    <message>
      <source>Your passphrase, to change something</source>
      <translation>عبارة مرورك لتغيير شيء</translation>
    </message>
    <message>
      <source>Your recovery code, to change something</source>
      <translation>رمز الاسترداد لتغيير شيء</translation>
    </message>
  </context>
  <context>
    <name>ProtectedSheet</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>غيّر…</translation>
    </message>
    <message>
      <source>Go on writing</source>
      <translation>تابع الكتابة</translation>
    </message>
    <message>
      <source>In each script you know, and nicknames. Other spellings of them are found too.</source>
      <translation>بكل كتابة تعرفها، ومعها الألقاب. وتُكتشف أيضًا طرق كتابتها الأخرى.</translation>
    </message>
    <message>
      <source>It is no longer protected.</source>
      <translation>لم يعد محميًا.</translation>
    </message>
    <message>
      <source>It is offered with one press wherever a name is found.</source>
      <translation>يُعرض بضغطة واحدة حيثما وُجد الاسم.</translation>
    </message>
    <message>
      <source>It is protected from now on.</source>
      <translation>محمي من الآن فصاعدًا.</translation>
    </message>
    <message>
      <source>Keep it protected</source>
      <translation>أبقه محميًا</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>اتركه</translation>
    </message>
    <message>
      <source>Letters say instead: %1</source>
      <translation>تقول الرسائل بدلًا منه: %1</translation>
    </message>
    <message>
      <source>Names, one in each line</source>
      <translation>الأسماء، واحد في كل سطر</translation>
    </message>
    <message>
      <source>Nobody is on the list yet.</source>
      <translation>لا أحد في القائمة بعد.</translation>
    </message>
    <message>
      <source>Nothing is offered in its place.</source>
      <translation>لا شيء يُعرض بدلًا منه.</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>منظمة</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>شخص</translation>
    </message>
    <message>
      <source>Persons, places and organisations that no letter may name. While you write and before anything is exported, every text is searched for them.</source>
      <translation>أشخاص وأماكن ومنظمات لا يجوز لأي رسالة أن تسميها. يُبحث عنها في كل نص أثناء كتابتك وقبل أي تصدير.</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>مكان</translation>
    </message>
    <message>
      <source>Protect it</source>
      <translation>احمه</translation>
    </message>
    <message>
      <source>Protected names</source>
      <translation>الأسماء المحمية</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>احذف</translation>
    </message>
    <message>
      <source>Remove %1? Letters may name it from then on, and nothing will warn you.</source>
      <translation>أتريد حذف %1؟ يمكن للرسائل أن تسميه بعد ذلك، ولن يحذرك شيء.</translation>
    </message>
    <message>
      <source>Save the change</source>
      <translation>احفظ التغيير</translation>
    </message>
    <message>
      <source>This list stays in your vault. It is in no letter, no file for others and no export.</source>
      <translation>تبقى هذه القائمة في خزنتك. ليست في أي رسالة ولا ملف للآخرين ولا تصدير.</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>ما هو</translation>
    </message>
    <message>
      <source>What letters say instead</source>
      <translation>ما تقوله الرسائل بدلًا منه</translation>
    </message>
    <message>
      <source>What you wrote is not protected yet. Leave it?</source>
      <translation>ما كتبته غير محمي بعد. أتريد تركه؟</translation>
    </message>
    <message>
      <source>a former prisoner</source>
      <translation>سجين سابق</translation>
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <source>Close the text</source>
      <translation>إغلاق النص</translation>
    </message>
    <message>
      <source>Lock now</source>
      <translation>القفل الآن</translation>
    </message>
    <message>
      <source>New version…</source>
      <translation>إصدار جديد…</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>الخطوات</translation>
    </message>
  </context>
  <context>
    <name>RecipientPage</name>
    <message>
      <source>A letter is for an office that can act.</source>
      <translation>تُوجَّه الرسالة إلى جهة تستطيع التصرف.</translation>
    </message>
    <message>
      <source>Add a recipient</source>
      <translation>إضافة مرسل إليه</translation>
    </message>
    <message>
      <source>Add an office</source>
      <translation>إضافة جهة</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>النسخ</translation>
    </message>
    <message>
      <source>Copies are in order of rank now.</source>
      <translation>النسخ الآن مرتبة بحسب الرتبة.</translation>
    </message>
    <message>
      <source>Copy removed</source>
      <translation>أُزيلت النسخة</translation>
    </message>
    <message>
      <source>How they are written to</source>
      <translation>كيف تُكتب إليهم</translation>
    </message>
    <message>
      <source>In order of rank, the highest first.</source>
      <translation>بحسب الرتبة، الأعلى أولًا.</translation>
    </message>
    <message>
      <source>Kind of letter</source>
      <translation>نوع الرسالة</translation>
    </message>
    <message>
      <source>Nobody else receives a copy yet.</source>
      <translation>لا أحد آخر يتلقى نسخة بعد.</translation>
    </message>
    <message>
      <source>One letter each</source>
      <translation>رسالة لكل منهم</translation>
    </message>
    <message>
      <source>One letter to all</source>
      <translation>رسالة واحدة للجميع</translation>
    </message>
    <message>
      <source>Put in order of rank</source>
      <translation>رتّب بحسب الرتبة</translation>
    </message>
    <message>
      <source>Recipient</source>
      <translation>المرسل إليه</translation>
    </message>
    <message>
      <source>Recipient removed</source>
      <translation>أُزيل المرسل إليه</translation>
    </message>
    <message>
      <source>Salutation for all</source>
      <translation>عبارة التحية للجميع</translation>
    </message>
    <message>
      <source>Say whom the letter is for, and how they are addressed.</source>
      <translation>اذكر لمن الرسالة، وكيف يُخاطَبون.</translation>
    </message>
    <message>
      <source>Several recipients</source>
      <translation>عدة مرسل إليهم</translation>
    </message>
    <message>
      <source>They are in order, as far as their rank is known.</source>
      <translation>هي مرتبة بقدر ما تُعرف رتبها.</translation>
    </message>
  </context>
  <context>
    <name>Remedy</name>
    <message>
      <source>Cite the other rule</source>
      <translation>استشهد بالقاعدة الأخرى</translation>
    </message>
    <message>
      <source>Correct it</source>
      <translation>صحّحه</translation>
    </message>
    <message>
      <source>Say that it binds %1</source>
      <translation>اكتب أنها تُلزم: %1</translation>
    </message>
    <message>
      <source>Take it out</source>
      <translation>احذفه</translation>
    </message>
    <message>
      <source>Take these words out</source>
      <translation>احذف هذه الكلمات</translation>
    </message>
    <message>
      <source>Write “%1”</source>
      <translation>اكتب «%1»</translation>
    </message>
  </context>
  <context>
    <name>Reminders</name>
    <message>
      <source>Letters have changed, and no backup was made for 30 days.</source>
      <translation>تغيرت رسائل ولم تُنشأ نسخة احتياطية منذ ثلاثين يومًا.</translation>
    </message>
    <message>
      <source>Our identity signs until %1. Make a new one in time, and give everybody the new card.</source>
      <translation>توقّع هويتنا حتى %1. أنشئ هوية جديدة في الوقت المناسب، وأعط الجميع البطاقة الجديدة.</translation>
    </message>
    <message>
      <source>Our identity…</source>
      <translation>هويتنا…</translation>
    </message>
    <message>
      <source>There is no recovery sheet yet. Who forgets the passphrase loses every letter.</source>
      <translation>لا توجد ورقة استرداد بعد. من ينسى عبارة المرور يفقد كل الرسائل.</translation>
    </message>
    <message>
      <source>Vault…</source>
      <translation>الخزنة…</translation>
    </message>
  </context>
  <context>
    <name>RuleFacts</name>
    <message>
      <source>Common mistakes</source>
      <translation>أخطاء شائعة</translation>
    </message>
    <message>
      <source>Custom that says much the same</source>
      <translation>عرف يقول الشيء نفسه تقريبًا</translation>
    </message>
    <message>
      <source>How the rule was checked</source>
      <translation>كيف جرى التحقق من القاعدة</translation>
    </message>
    <message>
      <source>More about %1 and this treaty</source>
      <translation>المزيد عن %1 وهذه المعاهدة</translation>
    </message>
    <message>
      <source>Not for</source>
      <translation>ليست لـ</translation>
    </message>
    <message>
      <source>On whom the duty lies</source>
      <translation>على من يقع الواجب</translation>
    </message>
    <message>
      <source>Only where they are all of this</source>
      <translation>فقط إن انطبق عليهم كل هذا</translation>
    </message>
    <message>
      <source>The law data says this in English only.</source>
      <translation>بيانات القانون تقول هذا بالإنجليزية فقط.</translation>
    </message>
    <message>
      <source>What limits it</source>
      <translation>ما يقيّدها</translation>
    </message>
    <message>
      <source>When it applies</source>
      <translation>متى تنطبق</translation>
    </message>
    <message>
      <source>Where it stands</source>
      <translation>أين ترد</translation>
    </message>
    <message>
      <source>Whom it protects</source>
      <translation>من تحمي</translation>
    </message>
    <message>
      <source>everybody</source>
      <translation>الجميع</translation>
    </message>
  </context>
  <context>
    <name>RuleSearch</name>
    <message numerus="yes">
      <source>%Ln rules</source>
      <translation>
        <numerusform>لا قواعد</numerusform>
        <numerusform>قاعدة واحدة</numerusform>
        <numerusform>قاعدتان</numerusform>
        <numerusform>%Ln قواعد</numerusform>
        <numerusform>%Ln قاعدة</numerusform>
        <numerusform>%Ln قاعدة</numerusform>
      </translation>
    </message>
    <message>
      <source>1 rule</source>
      <translation>قاعدة واحدة</translation>
    </message>
    <message>
      <source>Any</source>
      <translation>أيّ موضوع</translation>
    </message>
    <message>
      <source>Anybody</source>
      <translation>أيّ شخص</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Does it bind</source>
      <translation>هل تُلزِم</translation>
    </message>
    <message>
      <source>Find a rule</source>
      <translation>البحث عن قاعدة</translation>
    </message>
    <message>
      <source>No rule has all these words. These have most of them.</source>
      <translation>لا قاعدة فيها كل هذه الكلمات. هذه فيها معظمها.</translation>
    </message>
    <message>
      <source>No rule has any of these words. Try others.</source>
      <translation>لا قاعدة فيها أيٌّ من هذه الكلمات. جرّب كلمات أخرى.</translation>
    </message>
    <message>
      <source>No rule has it with this theme and these persons. Choose any.</source>
      <translation>لا قاعدة كهذه لهذا الموضوع وهؤلاء الأشخاص. اختر أيًّا كان.</translation>
    </message>
    <message>
      <source>No rule has this word. Try another one.</source>
      <translation>لا قاعدة فيها هذه الكلمة. جرّب كلمة أخرى.</translation>
    </message>
    <message>
      <source>Not asked</source>
      <translation>دون سؤال</translation>
    </message>
    <message>
      <source>Rules found</source>
      <translation>القواعد التي عُثر عليها</translation>
    </message>
    <message>
      <source>Take this rule</source>
      <translation>خذ هذه القاعدة</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>الموضوع</translation>
    </message>
    <message>
      <source>Up and Down choose, Enter takes the rule.</source>
      <translation>سهما الأعلى والأسفل للاختيار، وEnter لأخذ القاعدة.</translation>
    </message>
    <message>
      <source>Whom it protects</source>
      <translation>من تحمي</translation>
    </message>
    <message>
      <source>refoulement, Article 33, Geneva…</source>
      <translation>الإعادة القسرية، التعذيب، أسرى الحرب…</translation>
    </message>
  </context>
  <context>
    <name>Running</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>التقدم</translation>
    </message>
  </context>
  <context>
    <name>Samples</name>
    <message>
      <source>A confidential submission to UN experts on soldiers sent abroad; no organisation is named in public.</source>
      <translation>مذكرة سرية إلى خبراء الأمم المتحدة بشأن جنود أُرسلوا إلى الخارج؛ لا تُسمّى أي جهة علنًا.</translation>
    </message>
    <message>
      <source>A letter for signing</source>
      <translation>رسالة للتوقيع</translation>
    </message>
    <message>
      <source>A short appeal for a family at risk of forced return, in every language that letters can be set in.</source>
      <translation>نداء قصير من أجل عائلة مهددة بالإعادة القسرية، بكل لغة يمكن إعداد الرسائل بها.</translation>
    </message>
    <message>
      <source>An invented appeal that asks nobody to agree: it can be exported and signed at once, with any identity.</source>
      <translation>نداء مختلَق لا يطلب موافقة أحد: يمكن تصديره وتوقيعه فورًا بأي هوية.</translation>
    </message>
    <message>
      <source>An invented case with a few gaps, for learning the desk in five minutes.</source>
      <translation>قضية متخيَّلة فيها بعض الثغرات، لتعلّم البرنامج في خمس دقائق.</translation>
    </message>
    <message>
      <source>An urgent appeal to Seoul after families who sought safety in China were handed back.</source>
      <translation>نداء عاجل إلى سيول بعد تسليم عائلات كانت تلتمس الأمان في الصين.</translation>
    </message>
    <message>
      <source>Forced return</source>
      <translation>الإعادة القسرية</translation>
    </message>
    <message>
      <source>Groups in Seoul and Kyiv ask that captured soldiers are not sent back against their will.</source>
      <translation>تطلب مجموعات في سيول وكييف ألّا يُعاد الجنود الأسرى رغمًا عنهم.</translation>
    </message>
    <message>
      <source>One appeal, ten languages</source>
      <translation>نداء واحد بعشر لغات</translation>
    </message>
    <message>
      <source>Prisoners of war</source>
      <translation>أسرى الحرب</translation>
    </message>
    <message>
      <source>Special procedures</source>
      <translation>الإجراءات الخاصة</translation>
    </message>
    <message>
      <source>The harbour case</source>
      <translation>قضية الميناء</translation>
    </message>
  </context>
  <context>
    <name>SaveAsFile</name>
    <message>
      <source>Letter file (%1)</source>
      <translation>ملف رسالة ‎(%1)</translation>
    </message>
    <message>
      <source>Save as letter file, not sealed</source>
      <translation>حفظ كملف رسالة غير مختوم</translation>
    </message>
    <message>
      <source>Saved as %1. This file is not sealed: whoever has it can read everything, also withheld names.</source>
      <translation>حُفظ في %1. هذا الملف غير مختوم: من يملكه يستطيع قراءة كل شيء، حتى الأسماء المحجوبة.</translation>
    </message>
  </context>
  <context>
    <name>SealBox</name>
    <message>
      <source>Drafts are not sealed: nobody should rely on them.</source>
      <translation>لا تُختم المسودات: ينبغي ألا يعتمد عليها أحد.</translation>
    </message>
    <message>
      <source>One-page summary and press version are not sealed. Whoever wants to check something needs the letter itself.</source>
      <translation>لا يُختم الموجز ولا نسخة الصحافة. من أراد التحقق من شيء احتاج إلى الرسالة نفسها.</translation>
    </message>
    <message>
      <source>Seal with</source>
      <translation>الختم بـ</translation>
    </message>
  </context>
  <context>
    <name>Sheet</name>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
  </context>
  <context>
    <name>SheetProof</name>
    <message>
      <source>A printer may keep a copy. It is used at Unlock: Use recovery code.</source>
      <translation>قد تحتفظ الطابعة بنسخة. يُستعمل الرمز عند الفتح.</translation>
    </message>
    <message>
      <source>Group %1</source>
      <translation>المجموعة %1</translation>
    </message>
    <message>
      <source>Not as on the sheet.</source>
      <translation>ليست كما في الورقة.</translation>
    </message>
    <message>
      <source>Now type three groups off your own sheet or copy.</source>
      <translation>اكتب الآن ثلاث مجموعات من ورقتك أو نسختك.</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>طباعة…</translation>
    </message>
    <message>
      <source>There is no printer here. Copy the code by hand.</source>
      <translation>لا توجد طابعة هنا. انقل الرمز بخط يدك.</translation>
    </message>
  </context>
  <context>
    <name>Sheets</name>
    <message>
      <source>A sample keeps nothing: it has no vault, no identity.</source>
      <translation>المثال لا يحفظ شيئًا: لا خزنة له ولا هوية.</translation>
    </message>
  </context>
  <context>
    <name>Shelves</name>
    <message>
      <source>Archive</source>
      <translation>الأرشيف</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>الرسائل</translation>
    </message>
    <message>
      <source>No letter is here. Begin one, or look in the archive.</source>
      <translation>لا رسائل هنا. ابدأ رسالة، أو انظر في الأرشيف.</translation>
    </message>
    <message>
      <source>The archive is empty. It keeps letters that are done; they can be found.</source>
      <translation>الأرشيف فارغ. تُحفظ فيه الرسائل المنتهية، ويمكن العثور عليها بالبحث.</translation>
    </message>
    <message>
      <source>The letter is back among your letters.</source>
      <translation>عادت الرسالة إلى رسائلك.</translation>
    </message>
    <message>
      <source>The letter is in the archive.</source>
      <translation>الرسالة في الأرشيف.</translation>
    </message>
    <message>
      <source>The letter is in the trash.</source>
      <translation>الرسالة في سلة المهملات.</translation>
    </message>
    <message>
      <source>The trash is empty. Letters lie here until you erase them for good.</source>
      <translation>سلة المهملات فارغة. تبقى الرسائل هنا حتى تمحوها نهائيًا.</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>سلة المهملات</translation>
    </message>
  </context>
  <context>
    <name>SignSheet</name>
    <message>
      <source>Choose the file that you want to sign</source>
      <translation>اختر الملف الذي تريد توقيعه</translation>
    </message>
    <message>
      <source>Choose the file…</source>
      <translation>اختيار الملف…</translation>
    </message>
    <message>
      <source>Folder: %1</source>
      <translation>المجلد: %1</translation>
    </message>
    <message>
      <source>For a PDF or Word file that another organisation made with PetitionDesk. The file is checked first, and what you sign is saved as a new file.</source>
      <translation>لملف PDF أو Word أنشأته جهة أخرى بـ PetitionDesk. يُتحقق من الملف أولًا، ويُحفظ ما توقّعه ملفًا جديدًا.</translation>
    </message>
    <message>
      <source>Letters (%1)</source>
      <translation>رسائل (%1)</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>فتح المجلد</translation>
    </message>
    <message>
      <source>Save the signed file</source>
      <translation>حفظ الملف الموقَّع</translation>
    </message>
    <message>
      <source>Sign a file</source>
      <translation>توقيع ملف</translation>
    </message>
    <message>
      <source>Sign and save as…</source>
      <translation>توقيع وحفظ باسم…</translation>
    </message>
    <message>
      <source>Sign with</source>
      <translation>التوقيع بـ</translation>
    </message>
    <message>
      <source>Signed: %1</source>
      <translation>وُقّع: %1</translation>
    </message>
  </context>
  <context>
    <name>SignableBox</name>
    <message>
      <source>%1 has signed this file already.</source>
      <translation>%1: وقّعت هذا الملف من قبل.</translation>
    </message>
    <message>
      <source>Choose the place of your organisation.</source>
      <translation>اختر مكان جهتك.</translation>
    </message>
    <message>
      <source>Free places:</source>
      <translation>الأماكن الشاغرة:</translation>
    </message>
    <message>
      <source>It has no place left for a signature. Ask for an export with a place for you.</source>
      <translation>لم يبق فيه مكان لتوقيع. اطلب تصديرًا فيه مكان لك.</translation>
    </message>
    <message>
      <source>No free place has the name on your card, %1. Sign with another identity, or ask for an export with a place of that name.</source>
      <translation>لا يحمل أي مكان شاغر الاسم المكتوب على بطاقتك: %1. وقّع بهوية أخرى، أو اطلب تصديرًا فيه مكان بهذا الاسم.</translation>
    </message>
    <message>
      <source>Not chosen yet</source>
      <translation>لم يُختر بعد</translation>
    </message>
    <message>
      <source>Place in the file</source>
      <translation>المكان في الملف</translation>
    </message>
    <message>
      <source>Signed already: %1.</source>
      <translation>وقّعت من قبل: %1.</translation>
    </message>
    <message>
      <source>You cannot sign this file.</source>
      <translation>لا يمكنك توقيع هذا الملف.</translation>
    </message>
    <message>
      <source>You read and sign it in this language: %1.</source>
      <translation>تقرؤه وتوقّعه بهذه اللغة: %1.</translation>
    </message>
    <message>
      <source>You sign in the place of %1.</source>
      <translation>توقّع في مكان: %1.</translation>
    </message>
    <message>
      <source>You sign in the place with the name on your card.</source>
      <translation>توقّع في المكان الذي يحمل الاسم المكتوب على بطاقتك.</translation>
    </message>
  </context>
  <context>
    <name>SignatoriesPage</name>
    <message>
      <source>Add an organisation</source>
      <translation>إضافة جهة</translation>
    </message>
    <message>
      <source>Before the letter is final</source>
      <translation>قبل أن تصبح الرسالة نهائية</translation>
    </message>
    <message>
      <source>Every organisation agrees</source>
      <translation>توافق كل الجهات</translation>
    </message>
    <message>
      <source>One organisation leads. It stands first.</source>
      <translation>تقود جهة واحدة. تأتي في المقدمة.</translation>
    </message>
    <message>
      <source>Only the lead signs</source>
      <translation>توقّع الجهة القائدة وحدها</translation>
    </message>
    <message>
      <source>Organisation removed</source>
      <translation>أُزيلت الجهة</translation>
    </message>
    <message>
      <source>Say which organisations sign, and how each is shown.</source>
      <translation>اذكر الجهات التي توقّع، وكيف تظهر كل منها.</translation>
    </message>
    <message>
      <source>Signatories</source>
      <translation>الجهات الموقّعة</translation>
    </message>
    <message>
      <source>Until all have agreed to the closed text, every page that is made is marked as a draft.</source>
      <translation>تبقى كل صفحة تُنشأ معلَّمة بأنها مسودة حتى يوافق الجميع على النص المغلق.</translation>
    </message>
  </context>
  <context>
    <name>SignatoryCard</name>
    <message>
      <source>Agreed to an earlier text</source>
      <translation>وافقت على نص سابق</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>الرد</translation>
    </message>
    <message>
      <source>Country</source>
      <translation>البلد</translation>
    </message>
    <message>
      <source>For your group only. It is never printed.</source>
      <translation>لمجموعتك فقط. لا يُطبع أبدًا.</translation>
    </message>
    <message>
      <source>How it is shown</source>
      <translation>كيف تظهر</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>No country</source>
      <translation>بلا بلد</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>الجهة</translation>
    </message>
    <message>
      <source>Reason for not naming it</source>
      <translation>سبب عدم تسميتها</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>الدور</translation>
    </message>
    <message>
      <source>Their title</source>
      <translation>صفة الموقّع</translation>
    </message>
    <message>
      <source>Who signs for it</source>
      <translation>من يوقّع عنها</translation>
    </message>
  </context>
  <context>
    <name>SignerBox</name>
    <message>
      <source>%1. Valid until %2.</source>
      <translation>%1. صالحة حتى %2.</translation>
    </message>
    <message>
      <source>A device</source>
      <translation>جهاز</translation>
    </message>
    <message>
      <source>A file</source>
      <translation>ملف</translation>
    </message>
    <message>
      <source>A sample keeps no identity. Choose another way to seal.</source>
      <translation>لا يحفظ النموذج هوية. اختر طريقة أخرى للختم.</translation>
    </message>
    <message>
      <source>As its maker’s program shows it.</source>
      <translation>كما يعرضه برنامج صانعه.</translation>
    </message>
    <message>
      <source>Choose its maker’s program…</source>
      <translation>اختيار برنامج صانعه…</translation>
    </message>
    <message>
      <source>Choose the file of your identity</source>
      <translation>اختر ملف هويتك</translation>
    </message>
    <message>
      <source>Choose the file of your identity.</source>
      <translation>اختر ملف هويتك.</translation>
    </message>
    <message>
      <source>Choose the file…</source>
      <translation>اختيار الملف…</translation>
    </message>
    <message>
      <source>Choose the program of the device’s maker</source>
      <translation>اختر برنامج صانع الجهاز</translation>
    </message>
    <message>
      <source>Identity (%1)</source>
      <translation>هوية (%1)</translation>
    </message>
    <message>
      <source>Look after our identity…</source>
      <translation>العناية بهويتنا…</translation>
    </message>
    <message>
      <source>Make an identity, or choose another way to seal.</source>
      <translation>أنشئ هوية أو اختر طريقة أخرى للختم.</translation>
    </message>
    <message>
      <source>Make an identity…</source>
      <translation>إنشاء هوية…</translation>
    </message>
    <message>
      <source>Name of the device</source>
      <translation>اسم الجهاز</translation>
    </message>
    <message>
      <source>No file is chosen yet. It ends in .p12.</source>
      <translation>لم يُختر ملف بعد. ينتهي اسمه بـ ⁦.p12⁩.</translation>
    </message>
    <message>
      <source>No seal</source>
      <translation>بلا ختم</translation>
    </message>
    <message>
      <source>Our identity</source>
      <translation>هويتنا</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>رقم PIN</translation>
    </message>
    <message>
      <source>Passphrase of the file</source>
      <translation>عبارة مرور الملف</translation>
    </message>
    <message>
      <source>PetitionDesk finds most devices by itself. For others, choose the file that the maker’s guide names. It runs with your rights: take it from the maker alone.</source>
      <translation>يجد PetitionDesk معظم الأجهزة بنفسه. لغيرها اختر الملف الذي يسميه دليل الصانع. يعمل بصلاحياتك: خذه من الصانع وحده.</translation>
    </message>
    <message>
      <source>Programs (%1)</source>
      <translation>برامج (%1)</translation>
    </message>
    <message>
      <source>The device is not found</source>
      <translation>لم يُعثر على الجهاز</translation>
    </message>
    <message>
      <source>Type the PIN of the device.</source>
      <translation>اكتب رقم PIN للجهاز.</translation>
    </message>
    <message>
      <source>Type the passphrase of the file.</source>
      <translation>اكتب عبارة مرور الملف.</translation>
    </message>
    <message>
      <source>Without a seal nobody can see whether a file was changed, or who made it.</source>
      <translation>بلا ختم لا يستطيع أحد أن يرى هل غُيّر الملف ولا من أنشأه.</translation>
    </message>
    <message>
      <source>Write the name of the device.</source>
      <translation>اكتب اسم الجهاز.</translation>
    </message>
    <message>
      <source>You have no identity yet. Making one takes a minute.</source>
      <translation>ليست لديك هوية بعد. إنشاؤها يستغرق دقيقة.</translation>
    </message>
  </context>
  <context>
    <name>SourceCard</name>
    <message>
      <source>Confidential source</source>
      <translation>مصدر سري</translation>
    </message>
    <message>
      <source>Confidential: counted, never named</source>
      <translation>سري: يُحتسب ولا يُسمّى أبدًا</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>النوع</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>الرابط</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>تاريخ النشر</translation>
    </message>
    <message>
      <source>Publisher</source>
      <translation>الناشر</translation>
    </message>
    <message>
      <source>Read on</source>
      <translation>تاريخ القراءة</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>مصدر</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>Without a title yet</source>
      <translation>بلا عنوان بعد</translation>
    </message>
  </context>
  <context>
    <name>Standing</name>
    <message>
      <source>%1 or %2</source>
      <translation>%1 أو %2</translation>
    </message>
    <message>
      <source>%1, on %2:</source>
      <translation>%1، في %2:</translation>
    </message>
    <message>
      <source>%1:</source>
      <translation>%1:</translation>
    </message>
    <message>
      <source>As of %1.</source>
      <translation>حتى %1.</translation>
    </message>
    <message>
      <source>Declaration on %1: %2</source>
      <translation>إعلان بشأن %1: %2</translation>
    </message>
    <message>
      <source>Does it bind? On the day of the letter (%1):</source>
      <translation>هل تُلزِم؟ في يوم الرسالة (%1):</translation>
    </message>
    <message>
      <source>Does it bind? Today (%1):</source>
      <translation>هل تُلزِم؟ اليوم (%1):</translation>
    </message>
    <message>
      <source>Does it bind? When it happened (%1):</source>
      <translation>هل تُلزِم؟ عندما حدث ذلك (%1):</translation>
    </message>
    <message>
      <source>Reservation on %1: %2</source>
      <translation>تحفظ على %1: %2</translation>
    </message>
    <message>
      <source>Say below whom it binds here. Then this tells whether it did, and since when.</source>
      <translation>اكتب أدناه من تُلزِم هنا. عندها يظهر هنا هل ألزمته ومنذ متى.</translation>
    </message>
    <message>
      <source>Understanding on %1: %2</source>
      <translation>تفاهم بشأن %1: %2</translation>
    </message>
    <message>
      <source>Withdrawn from %1.</source>
      <translation>سُحب في %1.</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>A letter begins with a case: what happened, which rules bind the recipient, and what should be done. A sample shows how.</source>
      <translation>تبدأ الرسالة بقضية: ما حدث، وأي قواعد تُلزِم المرسل إليه، وما ينبغي فعله. يبيّن النموذج كيف يكون ذلك.</translation>
    </message>
    <message>
      <source>Add the file as another letter</source>
      <translation>إضافة الملف رسالةً أخرى</translation>
    </message>
    <message>
      <source>Agree</source>
      <translation>الموافقة</translation>
    </message>
    <message>
      <source>Close the text, and ask each organisation that signs.</source>
      <translation>أغلق النص، واسأل كل جهة توقّع.</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>الإنهاء</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>تركه</translation>
    </message>
    <message>
      <source>Lock now</source>
      <translation>القفل الآن</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>القائمة</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>فتحها</translation>
    </message>
    <message>
      <source>Put it back and open it</source>
      <translation>إعادتها وفتحها</translation>
    </message>
    <message>
      <source>Recipient, facts, legal basis and demands, one step at a time. The page grows beside them.</source>
      <translation>المرسل إليه والوقائع والأساس القانوني والمطالب، خطوة بعد خطوة. وتكتمل الصفحة إلى جانبها.</translation>
    </message>
    <message>
      <source>See what is left, then make the PDF and the Word file. Nothing is sent from here.</source>
      <translation>اطّلع على ما تبقّى، ثم أنشئ ملفي PDF وWord. لا يُرسل شيء من هنا.</translation>
    </message>
    <message>
      <source>The letter and all its versions are erased.</source>
      <translation>مُحيت الرسالة وكل إصداراتها.</translation>
    </message>
    <message>
      <source>This letter is in your vault already: “%1”, changed %2. It stays as it is.</source>
      <translation>هذه الرسالة موجودة في خزنتك: «%1»، آخر تغيير %2. تبقى كما هي.</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>الكتابة</translation>
    </message>
    <message>
      <source>Your letters</source>
      <translation>رسائلك</translation>
    </message>
  </context>
  <context>
    <name>State</name>
    <message numerus="yes">
      <source>%Ln things to finish</source>
      <translation>
        <numerusform>لا شيء يلزم إكماله</numerusform>
        <numerusform>أمر واحد يلزم إكماله</numerusform>
        <numerusform>أمران يلزم إكمالهما</numerusform>
        <numerusform>%Ln أمور يلزم إكمالها</numerusform>
        <numerusform>%Ln أمرًا يلزم إكماله</numerusform>
        <numerusform>%Ln أمر يلزم إكماله</numerusform>
      </translation>
    </message>
    <message>
      <source>1 thing to finish</source>
      <translation>أمر واحد يلزم إكماله</translation>
    </message>
    <message>
      <source>Better to look at</source>
      <translation>يُستحسن النظر فيه</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>جارٍ التحقق…</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>لم يُفحص</translation>
    </message>
    <message>
      <source>Not started</source>
      <translation>لم تبدأ</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>جاهز</translation>
    </message>
    <message>
      <source>Translation to finish</source>
      <translation>ترجمة يلزم إكمالها</translation>
    </message>
  </context>
  <context>
    <name>StatementWords</name>
    <message>
      <source>%1 no longer signs this text.</source>
      <translation>لم تعد %1 توقّع هذا النص.</translation>
    </message>
    <message>
      <source>%1 signs this text.</source>
      <translation>توقّع %1 هذا النص.</translation>
    </message>
    <message>
      <source>Approved by</source>
      <translation>وافق عليه</translation>
    </message>
    <message>
      <source>By what right</source>
      <translation>بأي صفة</translation>
    </message>
    <message>
      <source>Counts until</source>
      <translation>يسري حتى</translation>
    </message>
    <message>
      <source>How it is shown</source>
      <translation>كيف يُعرض</translation>
    </message>
    <message>
      <source>It counts for the letter that is open, as it is now.</source>
      <translation>يسري على الرسالة المفتوحة كما هي الآن.</translation>
    </message>
    <message>
      <source>It does not count any more: its last day is over.</source>
      <translation>لم يعد يسري: انقضى يومه الأخير.</translation>
    </message>
    <message>
      <source>It is for another letter than the one that is open.</source>
      <translation>هو لرسالة غير الرسالة المفتوحة.</translation>
    </message>
    <message>
      <source>It is for another version of this letter, and does not count for the text as it is now.</source>
      <translation>هو لإصدار آخر من هذه الرسالة، ولا يسري على النص كما هو الآن.</translation>
    </message>
    <message>
      <source>It withdraws from the letter that is open.</source>
      <translation>هو انسحاب من الرسالة المفتوحة.</translation>
    </message>
    <message>
      <source>Language that was read</source>
      <translation>اللغة التي قُرئت</translation>
    </message>
    <message>
      <source>Shown as</source>
      <translation>يُعرض باسم</translation>
    </message>
    <message>
      <source>Signed with the identity of</source>
      <translation>وُقّع بهوية</translation>
    </message>
    <message>
      <source>Signed, by their own clock</source>
      <translation>وقت التوقيع بساعتهم</translation>
    </message>
    <message>
      <source>as long as the text stands</source>
      <translation>ما دام النص قائمًا</translation>
    </message>
  </context>
  <context>
    <name>StepPage</name>
    <message>
      <source>Go to field</source>
      <translation>الانتقال إلى الحقل</translation>
    </message>
  </context>
  <context>
    <name>Steps</name>
    <message numerus="yes">
      <source>%Ln drafts made</source>
      <translation>
        <numerusform>لم تُنشأ أي مسودة</numerusform>
        <numerusform>أُنشئت مسودة واحدة</numerusform>
        <numerusform>أُنشئت مسودتان</numerusform>
        <numerusform>أُنشئت %Ln مسودات</numerusform>
        <numerusform>أُنشئت %Ln مسودة</numerusform>
        <numerusform>أُنشئت %Ln مسودة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln files made</source>
      <translation>
        <numerusform>لم يُنشأ أي ملف</numerusform>
        <numerusform>أُنشئ ملف واحد</numerusform>
        <numerusform>أُنشئ ملفان</numerusform>
        <numerusform>أُنشئت %Ln ملفات</numerusform>
        <numerusform>أُنشئ %Ln ملفًا</numerusform>
        <numerusform>أُنشئ %Ln ملف</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln things to finish</source>
      <translation>
        <numerusform>لا شيء يلزم إكماله</numerusform>
        <numerusform>أمر واحد يلزم إكماله</numerusform>
        <numerusform>أمران يلزم إكمالهما</numerusform>
        <numerusform>%Ln أمور يلزم إكمالها</numerusform>
        <numerusform>%Ln أمرًا يلزم إكماله</numerusform>
        <numerusform>%Ln أمر يلزم إكماله</numerusform>
      </translation>
    </message>
    <message>
      <source>1 draft made</source>
      <translation>أُنشئت مسودة واحدة</translation>
    </message>
    <message>
      <source>1 file made</source>
      <translation>أُنشئ ملف واحد</translation>
    </message>
    <message>
      <source>1 thing to finish</source>
      <translation>أمر واحد يلزم إكماله</translation>
    </message>
    <message>
      <source>Agree</source>
      <translation>الموافقة</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>جارٍ التحقق…</translation>
    </message>
    <message>
      <source>Demands</source>
      <translation>المطالب</translation>
    </message>
    <message>
      <source>Export and check</source>
      <translation>التصدير والتحقق</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>الوقائع</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>الإنهاء</translation>
    </message>
    <message>
      <source>Legal basis</source>
      <translation>الأساس القانوني</translation>
    </message>
    <message>
      <source>Made before the last change</source>
      <translation>أُنشئت قبل آخر تغيير</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>لم يُفحص</translation>
    </message>
    <message>
      <source>Not everyone is invited yet</source>
      <translation>لم تُدعَ كل المنظمات بعد</translation>
    </message>
    <message>
      <source>Not started</source>
      <translation>لم تبدأ</translation>
    </message>
    <message>
      <source>Opening and closing</source>
      <translation>الافتتاح والختام</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>جاهزة</translation>
    </message>
    <message>
      <source>Recipient</source>
      <translation>المرسل إليه</translation>
    </message>
    <message>
      <source>Signatories</source>
      <translation>الجهات الموقّعة</translation>
    </message>
    <message>
      <source>Started</source>
      <translation>بدأت</translation>
    </message>
    <message>
      <source>Waiting for others</source>
      <translation>بانتظار الآخرين</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>الكتابة</translation>
    </message>
  </context>
  <context>
    <name>TextToRead</name>
    <message>
      <source>All pages were shown in %1.</source>
      <translation>عُرضت كل الصفحات: %1.</translation>
    </message>
    <message>
      <source>It stands for this text in all its languages. Whoever has the same number has exactly the same text.</source>
      <translation>يمثّل هذا النص بكل لغاته. من لديه الرقم نفسه لديه النص نفسه تمامًا.</translation>
    </message>
    <message>
      <source>Number of this text</source>
      <translation>رقم هذا النص</translation>
    </message>
    <message>
      <source>Read the whole text in %1 before you sign: %2 of %3 pages shown.</source>
      <translation>اقرأ النص كله قبل أن توقّع (%1): عُرض من الصفحات %2 من %3.</translation>
    </message>
    <message>
      <source>The text is not closed: it may still change. You sign it as it is now, and no other.</source>
      <translation>النص غير مغلق: قد يتغير بعد. أنت توقّعه كما هو الآن، ولا توقّع غيره.</translation>
    </message>
    <message>
      <source>You sign the text as you read it in %1.</source>
      <translation>توقّع النص كما تقرؤه بلغة: %1.</translation>
    </message>
  </context>
  <context>
    <name>Toast</name>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Find or do anything</source>
      <translation>ابحث عن أي شيء أو نفّذه</translation>
    </message>
    <message>
      <source>Letter without a subject</source>
      <translation>رسالة بلا موضوع</translation>
    </message>
    <message>
      <source>Menu (F10)</source>
      <translation>القائمة (F10)</translation>
    </message>
  </context>
  <context>
    <name>TrustBox</name>
    <message>
      <source>%1 is no organisation's card but an authority's: it counts for time stamps, and for nobody's name.</source>
      <translation>%1 ليست بطاقة منظمة بل بطاقة جهة تشهد لغيرها: يُعتد بها في الختم الزمني، لا لاسم أحد.</translation>
    </message>
    <message>
      <source>Cards (%1)</source>
      <translation>بطاقات (%1)</translation>
    </message>
    <message>
      <source>Choose a card only if the organisation itself gave it to you.</source>
      <translation>لا تختر بطاقة إلا إذا أعطتك إياها المنظمة نفسها.</translation>
    </message>
    <message>
      <source>For this check alone: %1.</source>
      <translation>لهذا التحقق وحده: %1.</translation>
    </message>
    <message>
      <source>No cards are known, since no vault is open. Whether a file was changed can be told all the same.</source>
      <translation>لا بطاقات معروفة، فلا خزنة مفتوحة. ومع ذلك يمكن معرفة ما إذا كان الملف قد تغيّر.</translation>
    </message>
    <message numerus="yes">
      <source>The %Ln cards that this vault knows: %1.</source>
      <translation>
        <numerusform>لا تعرف هذه الخزنة أي بطاقة: %1.</numerusform>
        <numerusform>البطاقة التي تعرفها هذه الخزنة: %1.</numerusform>
        <numerusform>البطاقتان اللتان تعرفهما هذه الخزنة: %1.</numerusform>
        <numerusform>البطاقات التي تعرفها هذه الخزنة (%Ln): %1.</numerusform>
        <numerusform>البطاقات التي تعرفها هذه الخزنة (%Ln): %1.</numerusform>
        <numerusform>البطاقات التي تعرفها هذه الخزنة (%Ln): %1.</numerusform>
      </translation>
    </message>
    <message>
      <source>The card that this vault knows: %1.</source>
      <translation>البطاقة التي تعرفها هذه الخزنة: %1.</translation>
    </message>
    <message>
      <source>Trust a card for this check</source>
      <translation>الوثوق ببطاقة لهذا التحقق</translation>
    </message>
    <message>
      <source>Trust a card…</source>
      <translation>الوثوق ببطاقة…</translation>
    </message>
    <message>
      <source>Whom this check trusts</source>
      <translation>بمن يثق هذا التحقق</translation>
    </message>
    <message>
      <source>You have verified no card in this vault yet.</source>
      <translation>لم تتحقق في هذه الخزنة من أي بطاقة بعد.</translation>
    </message>
  </context>
  <context>
    <name>UncheckedNotice</name>
    <message>
      <source>Check again</source>
      <translation>إعادة الفحص</translation>
    </message>
    <message>
      <source>The letter could not be checked against the law: the checker stopped several times. What it said before may no longer be true.</source>
      <translation>تعذّر فحص الرسالة من ناحية القانون: توقف الفحص عدة مرات. وقد لا يبقى ما ذكره سابقًا صحيحًا.</translation>
    </message>
  </context>
  <context>
    <name>UnlockPage</name>
    <message>
      <source>Asking the system keyring. You can type meanwhile.</source>
      <translation>يُسأل مخزن كلمات المرور. يمكنك الكتابة في أثناء ذلك.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Leave it closed</source>
      <translation>إبقاؤها مغلقة</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Open the older one</source>
      <translation>فتح الأقدم</translation>
    </message>
    <message>
      <source>Open with the system keyring</source>
      <translation>فتح بمخزن كلمات المرور</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>جارٍ الفتح…</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>عبارة المرور</translation>
    </message>
    <message>
      <source>PetitionDesk is locked</source>
      <translation>برنامج PetitionDesk مقفل</translation>
    </message>
    <message>
      <source>Recovery code</source>
      <translation>رمز الاسترداد</translation>
    </message>
    <message>
      <source>Still opening. A vault of an earlier PetitionDesk is brought up to date first.</source>
      <translation>ما زالت تُفتح. تُحدَّث أولًا خزنة إصدار سابق من PetitionDesk.</translation>
    </message>
    <message numerus="yes">
      <source>The next try is possible in %Ln seconds.</source>
      <translation>
        <numerusform>يمكن إعادة المحاولة الآن.</numerusform>
        <numerusform>يمكن إعادة المحاولة بعد ثانية واحدة.</numerusform>
        <numerusform>يمكن إعادة المحاولة بعد ثانيتين.</numerusform>
        <numerusform>يمكن إعادة المحاولة بعد %Ln ثوانٍ.</numerusform>
        <numerusform>يمكن إعادة المحاولة بعد %Ln ثانية.</numerusform>
        <numerusform>يمكن إعادة المحاولة بعد %Ln ثانية.</numerusform>
      </translation>
    </message>
    <message>
      <source>The next try is possible in 1 second.</source>
      <translation>يمكن إعادة المحاولة بعد ثانية واحدة.</translation>
    </message>
    <message>
      <source>Try the sample</source>
      <translation>تجربة النموذج</translation>
    </message>
    <message>
      <source>Use recovery code</source>
      <translation>استعمال رمز الاسترداد</translation>
    </message>
    <message>
      <source>Use the passphrase</source>
      <translation>استعمال عبارة المرور</translation>
    </message>
  </context>
  <context>
    <name>VaultSheet</name>
    <message>
      <source>Backups</source>
      <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
      <source>Cards of others</source>
      <translation>بطاقات الآخرين</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>الفحص</translation>
    </message>
    <message>
      <source>Law data</source>
      <translation>بيانات القانون</translation>
    </message>
    <message>
      <source>New lock</source>
      <translation>قفل جديد</translation>
    </message>
    <message>
      <source>Our identity</source>
      <translation>هويتنا</translation>
    </message>
    <message>
      <source>Place and name</source>
      <translation>الموضع والاسم</translation>
    </message>
    <message>
      <source>Vault</source>
      <translation>الخزنة</translation>
    </message>
    <message>
      <source>Ways to open</source>
      <translation>طرق الفتح</translation>
    </message>
    <message>
      <source>What is shown</source>
      <translation>المعروض</translation>
    </message>
  </context>
  <context>
    <name>Verdict</name>
    <message>
      <source>%1, %2 Greenwich time</source>
      <translation>%1، %2 بتوقيت غرينتش</translation>
    </message>
    <message numerus="yes">
      <source>%Ln more are in the report.</source>
      <translation>
        <numerusform>لا شيء آخر في التقرير.</numerusform>
        <numerusform>في التقرير واحد آخر.</numerusform>
        <numerusform>في التقرير اثنان آخران.</numerusform>
        <numerusform>في التقرير %Ln أخرى.</numerusform>
        <numerusform>في التقرير %Ln أخرى.</numerusform>
        <numerusform>في التقرير %Ln أخرى.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln organisations are not named. Who sealed the file vouches for them.</source>
      <translation>
        <numerusform>لم يُحجب اسم أي منظمة.</numerusform>
        <numerusform>منظمة واحدة لم يُذكر اسمها. يشهد لها من ختم الملف.</numerusform>
        <numerusform>منظمتان لم يُذكر اسماهما. يشهد لهما من ختم الملف.</numerusform>
        <numerusform>%Ln منظمات لم تُذكر أسماؤها. يشهد لها من ختم الملف.</numerusform>
        <numerusform>%Ln منظمة لم يُذكر اسمها. يشهد لها من ختم الملف.</numerusform>
        <numerusform>%Ln منظمة لم يُذكر اسمها. يشهد لها من ختم الملف.</numerusform>
      </translation>
    </message>
    <message>
      <source>1 more is in the report.</source>
      <translation>في التقرير واحد آخر.</translation>
    </message>
    <message>
      <source>1 organisation is not named. Who sealed the file vouches for it.</source>
      <translation>منظمة واحدة لم يُذكر اسمها. يشهد لها من ختم الملف.</translation>
    </message>
    <message>
      <source>Against it: %1</source>
      <translation>ما يؤخذ عليه: %1</translation>
    </message>
    <message>
      <source>Card of %1</source>
      <translation>بطاقة %1</translation>
    </message>
    <message>
      <source>Check number of its card: %1</source>
      <translation>رقم التحقق لبطاقتها: %1</translation>
    </message>
    <message>
      <source>Check sum: %1</source>
      <translation>مجموع التحقق: %1</translation>
    </message>
    <message>
      <source>Checked %1.</source>
      <translation>جرى التحقق في %1.</translation>
    </message>
    <message>
      <source>Earlier card of %1</source>
      <translation>البطاقة السابقة لـ %1</translation>
    </message>
    <message numerus="yes">
      <source>Genuine and complete. All %Ln organisations agreed to exactly this text.</source>
      <translation>
        <numerusform>أصلي ومكتمل. لا منظمة كان عليها أن توافق.</numerusform>
        <numerusform>أصلي ومكتمل. وافقت المنظمة الوحيدة على هذا النص بعينه.</numerusform>
        <numerusform>أصلي ومكتمل. وافقت المنظمتان على هذا النص بعينه.</numerusform>
        <numerusform>أصلي ومكتمل. وافقت المنظمات الـ%Ln كلها على هذا النص بعينه.</numerusform>
        <numerusform>أصلي ومكتمل. وافقت الـ%Ln منظمة كلها على هذا النص بعينه.</numerusform>
        <numerusform>أصلي ومكتمل. وافقت الـ%Ln منظمة كلها على هذا النص بعينه.</numerusform>
      </translation>
    </message>
    <message>
      <source>Genuine and complete. The one organisation agreed to exactly this text.</source>
      <translation>أصلي ومكتمل. وافقت المنظمة الوحيدة على هذا النص بعينه.</translation>
    </message>
    <message numerus="yes">
      <source>Genuine, but not complete. %1 of %Ln organisations agreed to this text.</source>
      <translation>
        <numerusform>أصلي لكنه غير مكتمل. لا منظمات كان عليها أن توافق (%1 من %Ln).</numerusform>
        <numerusform>أصلي لكنه غير مكتمل. وافقت على هذا النص %1 من منظمة واحدة.</numerusform>
        <numerusform>أصلي لكنه غير مكتمل. وافقت على هذا النص %1 من منظمتين.</numerusform>
        <numerusform>أصلي لكنه غير مكتمل. وافقت على هذا النص %1 من %Ln منظمات.</numerusform>
        <numerusform>أصلي لكنه غير مكتمل. وافقت على هذا النص %1 من %Ln منظمة.</numerusform>
        <numerusform>أصلي لكنه غير مكتمل. وافقت على هذا النص %1 من %Ln منظمة.</numerusform>
      </translation>
    </message>
    <message>
      <source>Genuine, but not complete. %1 of 1 organisation agreed to this text.</source>
      <translation>أصلي لكنه غير مكتمل. وافقت على هذا النص %1 من منظمة واحدة.</translation>
    </message>
    <message>
      <source>How this was checked</source>
      <translation>كيف جرى التحقق</translation>
    </message>
    <message>
      <source>Organisations</source>
      <translation>المنظمات</translation>
    </message>
    <message>
      <source>The file</source>
      <translation>الملف</translation>
    </message>
    <message>
      <source>The file says of itself that it follows %1.</source>
      <translation>يقول الملف عن نفسه إنه يتبع %1.</translation>
    </message>
    <message>
      <source>The files inside are not those that belong there.</source>
      <translation>الملفات التي بداخله ليست تلك التي يجب أن تكون فيه.</translation>
    </message>
    <message>
      <source>The files inside are those that belong there.</source>
      <translation>الملفات التي بداخله هي التي يجب أن تكون فيه.</translation>
    </message>
    <message>
      <source>The last signature does not reach the end of the file.</source>
      <translation>لا يبلغ آخرُ توقيع نهايةَ الملف.</translation>
    </message>
    <message>
      <source>The last signature reaches the end of the file.</source>
      <translation>يبلغ آخرُ توقيع نهايةَ الملف.</translation>
    </message>
    <message>
      <source>This is what one organisation signed, without the text.</source>
      <translation>هذا ما وقّعته منظمة واحدة، من دون النص.</translation>
    </message>
    <message>
      <source>What %1 signed</source>
      <translation>ما وقّعته %1</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>somebody</source>
      <translation>مجهول</translation>
    </message>
  </context>
  <context>
    <name>VerdictSheet</name>
    <message>
      <source>A PDF, a Word document, a signature (.p7s) or a letter file, from anywhere. Nothing of it is opened or shown.</source>
      <translation>ملف PDF أو مستند Word أو توقيع (⁦.p7s⁩) أو ملف رسالة، من أي مكان. لا يُفتح منه شيء ولا يُعرض.</translation>
    </message>
    <message>
      <source>All files (%1)</source>
      <translation>كل الملفات (%1)</translation>
    </message>
    <message>
      <source>Cancelled. Nothing is known of the file.</source>
      <translation>أُلغي التحقق. لا يُعرف شيء عن الملف.</translation>
    </message>
    <message>
      <source>Check a file</source>
      <translation>تحقق من ملف</translation>
    </message>
    <message>
      <source>Check another file…</source>
      <translation>تحقق من ملف آخر…</translation>
    </message>
    <message>
      <source>Check it all the same</source>
      <translation>تحقق منه مع ذلك</translation>
    </message>
    <message>
      <source>Checking who signed it…</source>
      <translation>يجري التحقق ممن وقّعه…</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>اختر ملفًا…</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>انسخ التقرير</translation>
    </message>
    <message>
      <source>Files to check (%1)</source>
      <translation>ملفات للتحقق (%1)</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>اتركه</translation>
    </message>
    <message>
      <source>One file at a time: choose the first of them.</source>
      <translation>ملف واحد في كل مرة: اختر أولها.</translation>
    </message>
    <message>
      <source>Open it as a letter</source>
      <translation>افتحه كرسالة</translation>
    </message>
    <message>
      <source>Open your vault to verify the card of an organisation by its check number. It is known from then on.</source>
      <translation>افتح خزنتك لتتحقق من بطاقة منظمة برقم التحقق. وتصبح معروفة منذ ذلك الحين.</translation>
    </message>
    <message>
      <source>Or drop the file on this window.</source>
      <translation>أو أفلت الملف على هذه النافذة.</translation>
    </message>
    <message>
      <source>Reading the file…</source>
      <translation>تجري قراءة الملف…</translation>
    </message>
    <message>
      <source>Save this report</source>
      <translation>حفظ التقرير</translation>
    </message>
    <message>
      <source>Save this report…</source>
      <translation>احفظ التقرير…</translation>
    </message>
    <message>
      <source>Saved as %1.</source>
      <translation>حُفظ في %1.</translation>
    </message>
    <message>
      <source>Setting the page once more, to compare it…</source>
      <translation>تُنضَّد الصفحة من جديد للمقارنة…</translation>
    </message>
    <message>
      <source>Text (%1)</source>
      <translation>نص (%1)</translation>
    </message>
    <message>
      <source>The report is copied.</source>
      <translation>نُسخ التقرير.</translation>
    </message>
    <message>
      <source>This is a folder. Choose one file in it.</source>
      <translation>هذا مجلد. اختر ملفًا واحدًا منه.</translation>
    </message>
    <message>
      <source>This is a letter file. Nobody signs such files.</source>
      <translation>هذا ملف رسالة. لا أحد يوقّع ملفات كهذه.</translation>
    </message>
    <message>
      <source>Verify the card of %1…</source>
      <translation>تحقق من بطاقة %1…</translation>
    </message>
  </context>
  <context>
    <name>WaysPage</name>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>Change the passphrase</source>
      <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
      <source>Changed. Old copies of the vault still open with the old passphrase.</source>
      <translation>تم التغيير. نسخ الخزنة القديمة تُفتح بعبارة المرور القديمة.</translation>
    </message>
    <message>
      <source>Done. An earlier sheet opens the vault no more.</source>
      <translation>تم. لم تعد ورقة سابقة تفتح الخزنة.</translation>
    </message>
    <message>
      <source>Done. Whoever can log in to this account can open the vault now.</source>
      <translation>تم. من يدخل هذا الحساب يفتح الخزنة الآن.</translation>
    </message>
    <message>
      <source>Let the system keyring open it</source>
      <translation>السماح لمخزن كلمات المرور بفتحها</translation>
    </message>
    <message>
      <source>Made. It opens the vault if the passphrase is forgotten.</source>
      <translation>موجودة. تفتح الخزنة إذا نُسيت عبارة المرور.</translation>
    </message>
    <message>
      <source>Make a new recovery sheet</source>
      <translation>إنشاء ورقة استرداد جديدة</translation>
    </message>
    <message>
      <source>None. Who forgets the passphrase loses all.</source>
      <translation>لا توجد. من ينسَ عبارة المرور يفقد كل شيء.</translation>
    </message>
    <message>
      <source>Off. The vault opens only with what you type.</source>
      <translation>متوقف. لا تُفتح الخزنة إلا بما تكتبه.</translation>
    </message>
    <message>
      <source>On. It opens the vault for whoever logs in to this account.</source>
      <translation>يعمل. يفتح الخزنة لكل من يدخل إلى هذا الحساب.</translation>
    </message>
    <message>
      <source>Opens the vault. It cannot be removed, only changed.</source>
      <translation>تفتح الخزنة. لا يمكن إزالتها، بل تغييرها فقط.</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>عبارة المرور</translation>
    </message>
    <message>
      <source>Recovery sheet</source>
      <translation>ورقة الاسترداد</translation>
    </message>
    <message>
      <source>Remove the recovery code</source>
      <translation>إزالة رمز الاسترداد</translation>
    </message>
    <message>
      <source>Removed.</source>
      <translation>أُزيل.</translation>
    </message>
    <message>
      <source>Switch the system keyring off</source>
      <translation>إيقاف مخزن كلمات المرور</translation>
    </message>
    <message>
      <source>System keyring</source>
      <translation>مخزن كلمات المرور في النظام</translation>
    </message>
    <message>
      <source>Use this sheet from now on</source>
      <translation>استعمال هذه الورقة من الآن</translation>
    </message>
    <message>
      <source>Ways to open</source>
      <translation>طرق الفتح</translation>
    </message>
    <message>
      <source>What opens your vault. There is always a passphrase.</source>
      <translation>ما يفتح خزنتك. هناك دائمًا عبارة مرور.</translation>
    </message>
  </context>
  <context>
    <name>WhoSigns</name>
    <message>
      <source>Approved by</source>
      <translation>وافق عليه</translation>
    </message>
    <message>
      <source>By what right</source>
      <translation>بأي صفة</translation>
    </message>
    <message>
      <source>Choose your organisation</source>
      <translation>اختر منظمتك</translation>
    </message>
    <message>
      <source>How it is shown: %1</source>
      <translation>كيف يُعرض: %1</translation>
    </message>
    <message>
      <source>Leave it empty if it counts as long as the text stands.</source>
      <translation>اتركه فارغًا إن كان يسري ما دام النص قائمًا.</translation>
    </message>
    <message>
      <source>Name, exactly as the letter is to show it</source>
      <translation>الاسم تمامًا كما ستعرضه الرسالة</translation>
    </message>
    <message>
      <source>Not in the list yet</source>
      <translation>ليست في القائمة بعد</translation>
    </message>
    <message>
      <source>Until when it counts</source>
      <translation>حتى متى يسري</translation>
    </message>
    <message>
      <source>Whoever gets what you sign reads both lines. Where a name would endanger somebody, give an office: “the board”, “the director”.</source>
      <translation>من يتلقى ما توقّعه يقرأ السطرين. وإن كان الاسم يعرّض أحدًا للخطر فاذكر منصبًا: «المجلس»، «المدير».</translation>
    </message>
    <message>
      <source>Your organisation in the list of this letter</source>
      <translation>منظمتك في قائمة هذه الرسالة</translation>
    </message>
  </context>
  <context>
    <name>WithWhat</name>
    <message>
      <source>An identity in a file</source>
      <translation>هوية في ملف</translation>
    </message>
    <message>
      <source>Our identity</source>
      <translation>هويتنا</translation>
    </message>
    <message>
      <source>The identity of %1, from this vault.</source>
      <translation>هوية %1، من هذه الخزنة.</translation>
    </message>
    <message>
      <source>There is no identity in this vault yet. Make one under Vault, Our identity.</source>
      <translation>لا هوية في هذه الخزنة بعد. أنشئ واحدة في الخزنة، تحت «هويتنا».</translation>
    </message>
    <message>
      <source>What you sign with</source>
      <translation>بماذا توقّع</translation>
    </message>
  </context>
  <context>
    <name>Wording</name>
    <message>
      <source>A demand is empty.</source>
      <translation>أحد المطالب فارغ.</translation>
    </message>
    <message>
      <source>A demand rests on a fact or rule that is no longer in the letter.</source>
      <translation>أحد المطالب يستند إلى واقعة أو قاعدة لم تعد في الرسالة.</translation>
    </message>
    <message>
      <source>A demand rests on no fact and no rule.</source>
      <translation>أحد المطالب لا يستند إلى واقعة ولا إلى قاعدة.</translation>
    </message>
    <message>
      <source>A fact has no source.</source>
      <translation>إحدى الوقائع بلا مصدر.</translation>
    </message>
    <message>
      <source>A fact is empty.</source>
      <translation>إحدى الوقائع فارغة.</translation>
    </message>
    <message>
      <source>A last time-stamp closes it for archives (level B-LTA).</source>
      <translation>يغلقه ختم زمني أخير للأرشفة (المستوى B-LTA).</translation>
    </message>
    <message>
      <source>A page was read.</source>
      <translation>قُرئت صفحة.</translation>
    </message>
    <message>
      <source>A paragraph is not translated.</source>
      <translation>إحدى الفقرات غير مترجمة.</translation>
    </message>
    <message>
      <source>A part of it was signed by nobody.</source>
      <translation>جزء منه لم يوقّعه أحد.</translation>
    </message>
    <message>
      <source>A recipient has no office.</source>
      <translation>أحد المرسل إليهم بلا منصب أو جهة.</translation>
    </message>
    <message>
      <source>A signatory asked not to be named, and is named here: “{words}”.</source>
      <translation>طلب موقّع ألا يُذكر اسمه، وهو مذكور هنا: «{words}».</translation>
    </message>
    <message>
      <source>A signatory has no name.</source>
      <translation>إحدى الجهات الموقّعة بلا اسم.</translation>
    </message>
    <message>
      <source>A signature leaves out a part of it.</source>
      <translation>أحد التواقيع لا يشمل جزءًا منه.</translation>
    </message>
    <message>
      <source>A signature was not made with the identity that it names.</source>
      <translation>أحد التواقيع لم يوضع بالهوية التي يذكرها.</translation>
    </message>
    <message>
      <source>A signature, or the line that shows it, was taken out.</source>
      <translation>نُزع توقيع، أو نُزع السطر الذي يُظهره.</translation>
    </message>
    <message>
      <source>A text counts something that is not known: {field}.</source>
      <translation>يعدّ أحد النصوص شيئًا غير معروف: {field}.</translation>
    </message>
    <message>
      <source>A text has invisible characters that can hide others: {characters}.</source>
      <translation>في أحد النصوص رموز غير مرئية قد تُخفي غيرها: {characters}.</translation>
    </message>
    <message>
      <source>A time-stamp service vouches for the time (level B-T).</source>
      <translation>تشهد خدمة ختم زمني للوقت (المستوى B-T).</translation>
    </message>
    <message>
      <source>A translation is behind the text it was made from.</source>
      <translation>إحدى الترجمات متأخرة عن النص الذي تُرجمت منه.</translation>
    </message>
    <message>
      <source>Add an e-mail address or a telephone number.</source>
      <translation>أضف بريدًا إلكترونيًا أو رقم هاتف.</translation>
    </message>
    <message>
      <source>Add its endorsement, or make a draft.</source>
      <translation>أضف تأييدها أو أنشئ مسودة.</translation>
    </message>
    <message>
      <source>Add the facts that the demands rest on.</source>
      <translation>أضف الوقائع التي تستند إليها المطالب.</translation>
    </message>
    <message>
      <source>Add the missing files, or sign without them.</source>
      <translation>أضف الملفات الناقصة، أو وقّع من دونها.</translation>
    </message>
    <message>
      <source>Add the office that you write to.</source>
      <translation>أضف الجهة التي تكتب إليها.</translation>
    </message>
    <message>
      <source>Add the organisation that leads.</source>
      <translation>أضف الجهة القائدة.</translation>
    </message>
    <message>
      <source>Add the rules that bind the recipient.</source>
      <translation>أضف القواعد التي تُلزِم المرسل إليه.</translation>
    </message>
    <message>
      <source>Add what the recipient should do.</source>
      <translation>أضف ما ينبغي أن يفعله المرسل إليه.</translation>
    </message>
    <message>
      <source>Add where you know it from, or remove the fact.</source>
      <translation>أضف مصدر معرفتك بها، أو أزِل الواقعة.</translation>
    </message>
    <message>
      <source>Agreed to another text</source>
      <translation>وافقت على نص آخر</translation>
    </message>
    <message>
      <source>Agreed to this text</source>
      <translation>وافقت على هذا النص</translation>
    </message>
    <message>
      <source>Agreed, but its card is not checked</source>
      <translation>وافقت، لكن بطاقتها لم يُتحقق منها</translation>
    </message>
    <message>
      <source>Agreed, but with a card of another name</source>
      <translation>وافقت، لكن ببطاقة تحمل اسمًا آخر</translation>
    </message>
    <message>
      <source>Agreed, for a time that is over</source>
      <translation>وافقت لمدة انقضت</translation>
    </message>
    <message>
      <source>All that is needed to check it later lies in the file (level B-LT).</source>
      <translation>كل ما يلزم للتحقق منه لاحقًا موجود في الملف (المستوى B-LT).</translation>
    </message>
    <message>
      <source>Allow writing to the disk, then choose Save again.</source>
      <translation>اسمح بالكتابة على القرص، ثم اختر «الحفظ من جديد».</translation>
    </message>
    <message>
      <source>Allow writing to the folder, then choose Save again.</source>
      <translation>اسمح بالكتابة في المجلد، ثم اختر «الحفظ من جديد».</translation>
    </message>
    <message>
      <source>An annex has no title.</source>
      <translation>أحد الملاحق بلا عنوان.</translation>
    </message>
    <message>
      <source>An annex is marked never to leave. It is not mentioned in any exported letter.</source>
      <translation>أحد الملاحق معلَّم بألّا يخرج أبدًا. لا يُذكر في أي رسالة مُصدَّرة.</translation>
    </message>
    <message>
      <source>An article of a treaty is held against a state as custom.</source>
      <translation>يُحتجّ على دولة بمادة من معاهدة كأنها عرف.</translation>
    </message>
    <message>
      <source>An identity cannot have this name.</source>
      <translation>لا يمكن أن تحمل هوية التوقيع هذا الاسم.</translation>
    </message>
    <message>
      <source>An organisation signed under another name than the page shows.</source>
      <translation>وقّعت منظمة باسم غير الذي تعرضه الصفحة.</translation>
    </message>
    <message>
      <source>Another program packed it anew.</source>
      <translation>أعاد برنامج آخر حزمه.</translation>
    </message>
    <message>
      <source>Ask a native speaker, and mark what was read.</source>
      <translation>اطلب ذلك من متحدث أصلي، وعلّم ما قُرئ.</translation>
    </message>
    <message>
      <source>Ask each organisation to agree, or remove them.</source>
      <translation>اطلب موافقة كل جهة، أو أزِلها.</translation>
    </message>
    <message>
      <source>Ask for an answer, and say by when.</source>
      <translation>اطلب جوابًا، واذكر الموعد.</translation>
    </message>
    <message>
      <source>Ask for an export with a place for your organisation.</source>
      <translation>اطلب ملفًا فيه مكان لمنظمتك.</translation>
    </message>
    <message>
      <source>Ask for an export with a place of that name.</source>
      <translation>اطلبوا تصديرًا فيه مكان بهذا الاسم.</translation>
    </message>
    <message>
      <source>Ask for it once more.</source>
      <translation>اطلبه مرة أخرى.</translation>
    </message>
    <message>
      <source>Ask for the file once more.</source>
      <translation>اطلب الملف مرة أخرى.</translation>
    </message>
    <message>
      <source>Ask for the letter file again.</source>
      <translation>اطلب ملف الرسالة مرة أخرى.</translation>
    </message>
    <message>
      <source>Ask for the signed file.</source>
      <translation>اطلب الملف الموقّع.</translation>
    </message>
    <message>
      <source>Ask for the whole file.</source>
      <translation>اطلب الملف كاملًا.</translation>
    </message>
    <message>
      <source>Ask it to endorse the text again, or make a draft.</source>
      <translation>اطلب منها تأييد النص من جديد أو أنشئ مسودة.</translation>
    </message>
    <message>
      <source>Ask it to endorse this version, or make a draft.</source>
      <translation>اطلب منها تأييد هذا الإصدار أو أنشئ مسودة.</translation>
    </message>
    <message>
      <source>Ask that organisation to sign again.</source>
      <translation>اطلب من تلك المنظمة أن توقّع من جديد.</translation>
    </message>
    <message>
      <source>Ask that organisation which name is right.</source>
      <translation>اسأل تلك المنظمة أي الاسمين صحيح.</translation>
    </message>
    <message>
      <source>Ask the authority for its answer once more.</source>
      <translation>اطلب الجواب من الجهة مرة أخرى.</translation>
    </message>
    <message>
      <source>Ask the authority for its list once more. It ends in .crl, an answer in .ors.</source>
      <translation>اطلب القائمة من الجهة مرة أخرى. تنتهي بـ ⁦.crl⁩، والجواب بـ ⁦.ors⁩.</translation>
    </message>
    <message>
      <source>Ask the keeper for another copy.</source>
      <translation>اطلب من القيّم نسخة أخرى.</translation>
    </message>
    <message>
      <source>Ask the keeper for the number, by telephone or in person, and type it again.</source>
      <translation>اسأل القيّم عن الرقم هاتفيًا أو وجهًا لوجه، ثم اكتبه من جديد.</translation>
    </message>
    <message>
      <source>Ask the keeper of the law data for another copy.</source>
      <translation>اطلب من القيّم على البيانات القانونية نسخة أخرى.</translation>
    </message>
    <message>
      <source>Ask the organisation for its card once more. It ends in .pem.</source>
      <translation>اطلب من المنظمة بطاقتها مرة أخرى. ينتهي اسم الملف بـ ‎.pem.</translation>
    </message>
    <message>
      <source>Ask the organisation for its new card.</source>
      <translation>اطلب من المنظمة بطاقتها الجديدة.</translation>
    </message>
    <message>
      <source>Ask the organisation for its own card.</source>
      <translation>اطلب من المنظمة بطاقتها هي.</translation>
    </message>
    <message>
      <source>Ask the organisation for the file once more.</source>
      <translation>اطلب الملف من الجهة مرة أخرى.</translation>
    </message>
    <message>
      <source>Ask the organisation for the file once more. It ends in .p7s.</source>
      <translation>اطلب الملف من المنظمة مرة أخرى. ينتهي اسمه بـ ⁦.p7s⁩.</translation>
    </message>
    <message>
      <source>Ask the organisation for the number, by telephone or in person, and type it again.</source>
      <translation>اسأل المنظمة عن الرقم هاتفيًا أو وجهًا لوجه، ثم اكتبه من جديد.</translation>
    </message>
    <message>
      <source>Ask the organisation to check the date of its computer and to sign once more.</source>
      <translation>اطلب من المنظمة أن تتحقق من تاريخ حاسوبها وأن توقّع مرة أخرى.</translation>
    </message>
    <message>
      <source>Ask the organisation to sign once more.</source>
      <translation>اطلب من المنظمة أن توقّع مرة أخرى.</translation>
    </message>
    <message>
      <source>Ask the organisation to sign with another one.</source>
      <translation>اطلب من المنظمة أن توقّع بهوية أخرى.</translation>
    </message>
    <message>
      <source>Ask the organisation which name is right, to the letter.</source>
      <translation>اسأل الجهة أي اسم هو الصحيح حرفًا بحرف.</translation>
    </message>
    <message>
      <source>Ask the signer for the file once more.</source>
      <translation>اطلب الملف ممن وقّعه مرة أخرى.</translation>
    </message>
    <message>
      <source>Ask who keeps the treaty.</source>
      <translation>اسأل الجهة المودعة لديها المعاهدة.</translation>
    </message>
    <message>
      <source>Ask who sent it for the original.</source>
      <translation>اطلب الأصل ممن أرسله.</translation>
    </message>
    <message>
      <source>Ask whoever gave it to you to unlock it.</source>
      <translation>اطلب ممن أعطاك إياه أن يفتح قفله.</translation>
    </message>
    <message>
      <source>Ask whoever keeps the law data for the name. Until then, name the rule where you say why it applies.</source>
      <translation>اسأل القائم على بيانات القانون عن الاسم. وإلى ذلك الحين اذكر القاعدة حيث تشرح سبب انطباقها.</translation>
    </message>
    <message>
      <source>Call them at a number that you know, and verify the card that is theirs: then only that one counts.</source>
      <translation>اتصل بهم على رقم تعرفه، وتحقق من البطاقة التي لهم: عندئذ تُحتسب وحدها.</translation>
    </message>
    <message>
      <source>Call them at a number that you know. Somebody may sign in their name.</source>
      <translation>اتصل بهم على رقم تعرفه. فقد يوقّع أحد باسمهم.</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was written.</source>
      <translation>أُلغيت العملية. لم يُكتب شيء.</translation>
    </message>
    <message>
      <source>Change the passphrase instead.</source>
      <translation>غيّر عبارة المرور بدلًا من ذلك.</translation>
    </message>
    <message>
      <source>Change the reference of the letter: the file is called by it.</source>
      <translation>غيّر مرجع الرسالة: يُسمّى الملف به.</translation>
    </message>
    <message>
      <source>Check its name and place.</source>
      <translation>تحقق من اسمه وموضعه.</translation>
    </message>
    <message>
      <source>Check its name, connect the drive that it is on, or choose another folder.</source>
      <translation>تحقق من اسمه، أو صِل القرص الذي هو عليه، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
      <source>Check its passphrase, the keyboard language and Caps Lock, then try again.</source>
      <translation>تحقق من عبارة مرورها ولغة لوحة المفاتيح ومفتاح Caps Lock، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Check the PIN before you try again: signing devices lock after a few wrong ones.</source>
      <translation>تحقق من رقم PIN قبل أن تحاول مرة أخرى: تُقفل أجهزة التوقيع بعد أخطاء قليلة.</translation>
    </message>
    <message>
      <source>Check the card of {organisation}.</source>
      <translation>تحقق من بطاقة {organisation}.</translation>
    </message>
    <message>
      <source>Check the file to see why, and ask who sent it for the original.</source>
      <translation>تحقق من الملف لترى السبب، واطلب الأصل ممن أرسله.</translation>
    </message>
    <message>
      <source>Check the passphrase, the keyboard language and Caps Lock, then try again.</source>
      <translation>تحقق من عبارة المرور ولغة لوحة المفاتيح ومفتاح Caps Lock، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Check this file with PetitionDesk or Word.</source>
      <translation>تحقق من هذا الملف في PetitionDesk أو Word.</translation>
    </message>
    <message>
      <source>Choose Save again.</source>
      <translation>اختر «الحفظ من جديد».</translation>
    </message>
    <message>
      <source>Choose a PNG or JPEG picture of ordinary size.</source>
      <translation>اختر صورة PNG أو JPEG بحجم عادي.</translation>
    </message>
    <message>
      <source>Choose a count from the list.</source>
      <translation>اختر عددًا من القائمة.</translation>
    </message>
    <message>
      <source>Choose a rule for this situation, or correct the case.</source>
      <translation>اختر قاعدة لهذا الوضع، أو صحّح بيانات القضية.</translation>
    </message>
    <message>
      <source>Choose a rule that protects them, or correct the case.</source>
      <translation>اختر قاعدة تحميهم، أو صحّح بيانات القضية.</translation>
    </message>
    <message>
      <source>Choose a time zone such as Asia/Seoul.</source>
      <translation>اختر منطقة زمنية مثل Asia/Seoul.</translation>
    </message>
    <message>
      <source>Choose again what it rests on.</source>
      <translation>اختر من جديد ما يستند إليه.</translation>
    </message>
    <message>
      <source>Choose an empty folder.</source>
      <translation>اختر مجلدًا فارغًا.</translation>
    </message>
    <message>
      <source>Choose another file or signing device.</source>
      <translation>اختر ملفًا آخر أو جهاز توقيع آخر.</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
      <source>Choose another file. It ends in .p12.</source>
      <translation>اختر ملفًا آخر. ينتهي اسمه بـ ⁦.p12⁩.</translation>
    </message>
    <message>
      <source>Choose another folder, or allow it to be replaced.</source>
      <translation>اختر مجلدًا آخر، أو اسمح باستبداله.</translation>
    </message>
    <message>
      <source>Choose another folder, then try again.</source>
      <translation>اختر مجلدًا آخر، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Choose another folder.</source>
      <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
      <source>Choose another language, or take this one away.</source>
      <translation>اختر لغة أخرى، أو أزِل هذه.</translation>
    </message>
    <message>
      <source>Choose another language.</source>
      <translation>اختر لغة أخرى.</translation>
    </message>
    <message>
      <source>Choose another layout.</source>
      <translation>اختر تخطيطًا آخر.</translation>
    </message>
    <message>
      <source>Choose another letter.</source>
      <translation>اختر رسالة أخرى.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
      <source>Choose another place, or ask for a new export.</source>
      <translation>اختر مكانًا آخر، أو اطلب ملفًا جديدًا.</translation>
    </message>
    <message>
      <source>Choose another version.</source>
      <translation>اختر إصدارًا آخر.</translation>
    </message>
    <message>
      <source>Choose no place: the one with the name on your card is found then.</source>
      <translation>لا تختر مكانًا: يُعثر عندئذ على المكان الذي يحمل الاسم المكتوب على بطاقتكم.</translation>
    </message>
    <message>
      <source>Choose one of its languages.</source>
      <translation>اختر إحدى لغاتها.</translation>
    </message>
    <message>
      <source>Choose one of the files in it.</source>
      <translation>اختر أحد الملفات التي فيه.</translation>
    </message>
    <message>
      <source>Choose one of the list.</source>
      <translation>اختر واحدًا من القائمة.</translation>
    </message>
    <message>
      <source>Choose one that you can type again on any keyboard.</source>
      <translation>اختر عبارة يمكنك كتابتها على أي لوحة مفاتيح.</translation>
    </message>
    <message>
      <source>Choose the card that the other organisation gave you.</source>
      <translation>اختر البطاقة التي أعطتك إياها المنظمة الأخرى.</translation>
    </message>
    <message>
      <source>Choose the date of issue.</source>
      <translation>اختر تاريخ الإصدار.</translation>
    </message>
    <message>
      <source>Choose the facts and rules it rests on.</source>
      <translation>اختر الوقائع والقواعد التي يستند إليها.</translation>
    </message>
    <message>
      <source>Choose the file of the keeper. It ends in .pem.</source>
      <translation>اختر ملف القيّم. ينتهي اسمه بـ ‎.pem.</translation>
    </message>
    <message>
      <source>Choose the file that is for this letter.</source>
      <translation>اختر الملف الخاص بهذه الرسالة.</translation>
    </message>
    <message>
      <source>Choose the file that was sent to you.</source>
      <translation>اختر الملف الذي أُرسل إليك.</translation>
    </message>
    <message>
      <source>Choose the identity that the request was made with.</source>
      <translation>اختر الهوية التي قُدّم بها الطلب.</translation>
    </message>
    <message>
      <source>Choose the rule again from the catalogue.</source>
      <translation>اختر القاعدة من الفهرس مرة أخرى.</translation>
    </message>
    <message>
      <source>Choose which organisation leads. It stands first.</source>
      <translation>اختر الجهة التي تقود. تأتي في المقدمة.</translation>
    </message>
    <message>
      <source>Choose “Ask again” at that finding, and give the reason without the name.</source>
      <translation>اختر «اسأل مجددًا» عند تلك الملاحظة، واكتب السبب من دون الاسم.</translation>
    </message>
    <message>
      <source>Cite a treaty that applies there, or custom.</source>
      <translation>استشهد بمعاهدة تسري هناك أو بالعرف.</translation>
    </message>
    <message>
      <source>Cite a treaty that applies there, or customary law.</source>
      <translation>استشهد بمعاهدة تسري هناك أو بالقانون العرفي.</translation>
    </message>
    <message>
      <source>Cite a treaty that {state} has joined.</source>
      <translation>استشهد بمعاهدة انضمت إليها هذه الدولة: {state}.</translation>
    </message>
    <message>
      <source>Cite an older rule.</source>
      <translation>استشهد بقاعدة أقدم.</translation>
    </message>
    <message>
      <source>Cite customary law or a treaty that binds it, or call on it to join.</source>
      <translation>استشهد بالعرف أو بمعاهدة تُلزِمها، أو ادعُها إلى الانضمام.</translation>
    </message>
    <message>
      <source>Cite customary law or a treaty that binds it, or call on it to ratify.</source>
      <translation>استشهد بالعرف أو بمعاهدة تُلزِمها، أو ادعُها إلى التصديق.</translation>
    </message>
    <message>
      <source>Cite the customary rule itself, or a treaty that binds the state.</source>
      <translation>استشهد بالقاعدة العرفية نفسها، أو بمعاهدة تُلزِم الدولة.</translation>
    </message>
    <message>
      <source>Cite the limits, and say in a sentence why they do not apply.</source>
      <translation>اذكر القيود، وقل في جملة لماذا لا تنطبق.</translation>
    </message>
    <message>
      <source>Cite what still binds it. What happened before it left stays covered.</source>
      <translation>استشهد بما لا يزال يُلزِمها. ويبقى ما حدث قبل انسحابها مشمولًا.</translation>
    </message>
    <message>
      <source>Cite what was in force then, or correct the dates of the case.</source>
      <translation>استشهد بما كان نافذًا حينها، أو صحّح تواريخ القضية.</translation>
    </message>
    <message>
      <source>Cite what was there then, or correct the dates of the case.</source>
      <translation>استشهد بما كان موجودًا حينها، أو صحّح تواريخ القضية.</translation>
    </message>
    <message>
      <source>Close it there, then try again.</source>
      <translation>أغلقه هناك، ثم حاول من جديد.</translation>
    </message>
    <message>
      <source>Close other programs, then try again.</source>
      <translation>أغلق البرامج الأخرى، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Close the text, then ask each organisation.</source>
      <translation>أغلق النص، ثم اسأل كل جهة.</translation>
    </message>
    <message>
      <source>Compare it with your sheet, group by group.</source>
      <translation>قارنه بورقتك مجموعة مجموعة.</translation>
    </message>
    <message>
      <source>Connect the drive again.</source>
      <translation>أعد توصيل القرص.</translation>
    </message>
    <message>
      <source>Connect the rule to the facts in one or two sentences.</source>
      <translation>اربط القاعدة بالوقائع في جملة أو جملتين.</translation>
    </message>
    <message>
      <source>Correct one of the two dates.</source>
      <translation>صحّح أحد التاريخين.</translation>
    </message>
    <message>
      <source>Correct one of them.</source>
      <translation>صحّح أحدهما.</translation>
    </message>
    <message>
      <source>Correct the date, or the day of the week.</source>
      <translation>صحّح التاريخ أو يوم الأسبوع.</translation>
    </message>
    <message>
      <source>Correct the date.</source>
      <translation>صحّح التاريخ.</translation>
    </message>
    <message>
      <source>Correct the day or the year. What counts is {consent}, when it consented, and {since}.</source>
      <translation>صحّح اليوم أو السنة. المعتبر هو {consent}، حين أعطت الدولة موافقتها، و{since}.</translation>
    </message>
    <message>
      <source>Correct the one that is wrong.</source>
      <translation>صحّح الخاطئ منها.</translation>
    </message>
    <message>
      <source>Correct the percentage, or the numbers.</source>
      <translation>صحّح النسبة المئوية أو الأرقام.</translation>
    </message>
    <message>
      <source>Custom: it binds every state.</source>
      <translation>عرف: يُلزِم كل دولة.</translation>
    </message>
    <message>
      <source>Do not believe what is drawn there. Ask who sent it for the original.</source>
      <translation>لا تصدّق ما هو مرسوم هناك. اطلب الأصل ممن أرسله.</translation>
    </message>
    <message>
      <source>Do not send this file.</source>
      <translation>لا ترسل هذا الملف.</translation>
    </message>
    <message>
      <source>Do not trust this file. Ask the organisation.</source>
      <translation>لا تثق بهذا الملف. اسأل المنظمة.</translation>
    </message>
    <message>
      <source>Do not trust this file: the keeper whom you verified did not sign it as it is.</source>
      <translation>لا تثق بهذا الملف: القيّم الذي تحققت منه لم يوقّعه بحاله هذه.</translation>
    </message>
    <message>
      <source>Export the letter once more, then sign the new file first.</source>
      <translation>صدّر الرسالة مرة أخرى، ثم وقّع الملف الجديد أولًا.</translation>
    </message>
    <message>
      <source>Export the letter once more, then sign the new file.</source>
      <translation>صدّر الرسالة مرة أخرى، ثم وقّع الملف الجديد.</translation>
    </message>
    <message>
      <source>Find out whether it has changed since.</source>
      <translation>تحقق هل تغيّر منذ ذلك الحين.</translation>
    </message>
    <message>
      <source>Free some space, then choose Save again.</source>
      <translation>أفرغ بعض المساحة، ثم اختر «الحفظ من جديد».</translation>
    </message>
    <message>
      <source>Free some space, then try again.</source>
      <translation>أفرغ بعض المساحة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>From memory.</source>
      <translation>من الذاكرة.</translation>
    </message>
    <message>
      <source>Genuine and complete. All {total} organisations agreed to exactly this text.</source>
      <translation>أصلي ومكتمل. وافقت المنظمات كلها ({total}) على هذا النص بعينه.</translation>
    </message>
    <message>
      <source>Genuine and complete. Sealed by {sealer}; no organisation was asked to agree.</source>
      <translation>أصلي ومكتمل. ختمته {sealer}، ولم يُطلب من أي منظمة أن توافق.</translation>
    </message>
    <message>
      <source>Genuine and complete. Signed by {name}; the text itself is not inside.</source>
      <translation>أصلي ومكتمل. وقّعته {name}، والنص نفسه ليس بداخله.</translation>
    </message>
    <message>
      <source>Genuine and complete. {name} agreed to exactly this text.</source>
      <translation>أصلي ومكتمل. وافقت {name} على هذا النص بعينه.</translation>
    </message>
    <message>
      <source>Genuine, but not complete. {agreed} of {total} organisations agreed to this text.</source>
      <translation>أصلي لكنه غير مكتمل. وافقت على هذا النص {agreed} من {total} من المنظمات.</translation>
    </message>
    <message>
      <source>Genuine, but not complete. {name} did not agree to this text.</source>
      <translation>أصلي لكنه غير مكتمل. لم توافق {name} على هذا النص.</translation>
    </message>
    <message>
      <source>Give an office in its place: whoever gets the endorsement reads both lines.</source>
      <translation>اذكر منصبًا بدلًا منه: من يتلقى التأييد يقرأ السطرين.</translation>
    </message>
    <message>
      <source>Give names and offices on one line, and a day that is not over.</source>
      <translation>اكتب الأسماء والمناصب في سطر واحد، ويومًا لم ينقضِ بعد.</translation>
    </message>
    <message>
      <source>Give the name in full, or a longer part of it.</source>
      <translation>اكتب الاسم كاملًا أو جزءًا أطول منه.</translation>
    </message>
    <message>
      <source>Go on with the letter as it is.</source>
      <translation>تابع العمل على الرسالة كما هي.</translation>
    </message>
    <message>
      <source>Go to its window, or close it there first.</source>
      <translation>انتقل إلى نافذتها، أو أغلقها هناك أولًا.</translation>
    </message>
    <message>
      <source>Hand the sealed letter over with it.</source>
      <translation>سلّم معها الرسالة المختومة.</translation>
    </message>
    <message>
      <source>Has not agreed</source>
      <translation>لم توافق</translation>
    </message>
    <message>
      <source>Has withdrawn</source>
      <translation>سحبت موافقتها</translation>
    </message>
    <message>
      <source>If the letter is about {applied_in}, name it among the states of the case.</source>
      <translation>إذا كانت الرسالة عن هذه الأقاليم فاذكرها بين دول القضية: {applied_in}.</translation>
    </message>
    <message>
      <source>In force there since {since}.</source>
      <translation>يسري هناك منذ {since}.</translation>
    </message>
    <message>
      <source>In this case {provision} lays its duty on {bearers}, not on {state}.</source>
      <translation>في هذه القضية يقع واجب {provision} على {bearers}، لا على {state}.</translation>
    </message>
    <message>
      <source>Install PetitionDesk again.</source>
      <translation>ثبّت PetitionDesk مرة أخرى.</translation>
    </message>
    <message>
      <source>Install the newer PetitionDesk, then open it again.</source>
      <translation>ثبّت الإصدار الأحدث من PetitionDesk، ثم افتحها مرة أخرى.</translation>
    </message>
    <message>
      <source>Install the newer PetitionDesk.</source>
      <translation>ثبّت الإصدار الأحدث من PetitionDesk.</translation>
    </message>
    <message>
      <source>Install the program of the maker of your signing device.</source>
      <translation>ثبّت برنامج الشركة التي صنعت جهاز التوقيع.</translation>
    </message>
    <message>
      <source>It answers for what happened before that day.</source>
      <translation>تُسأل عمّا حدث قبل ذلك اليوم.</translation>
    </message>
    <message>
      <source>It asks for more work than any letter needs.</source>
      <translation>يتطلب عملًا أكثر مما تحتاجه أي رسالة.</translation>
    </message>
    <message>
      <source>It binds its authorities.</source>
      <translation>يُلزِم سلطاتها.</translation>
    </message>
    <message>
      <source>It binds {state} from {binds_from} on.</source>
      <translation>يُلزم هذه الدولة اعتبارًا من {binds_from}: {state}.</translation>
    </message>
    <message>
      <source>It covers everything that was there before it.</source>
      <translation>يشمل كل ما كان قبله.</translation>
    </message>
    <message>
      <source>It covers only a part of the file.</source>
      <translation>يشمل جزءًا من الملف فقط.</translation>
    </message>
    <message>
      <source>It covers the whole file.</source>
      <translation>يشمل الملف كله.</translation>
    </message>
    <message>
      <source>It does not bind this one. Choose another rule.</source>
      <translation>لا يُلزِم هذه الدولة. اختر قاعدة أخرى.</translation>
    </message>
    <message>
      <source>It does not hold.</source>
      <translation>لا يصحّ.</translation>
    </message>
    <message>
      <source>It holds what no letter needs.</source>
      <translation>فيه ما لا تحتاجه أي رسالة.</translation>
    </message>
    <message>
      <source>It is closed with a password.</source>
      <translation>هو مغلق بكلمة مرور.</translation>
    </message>
    <message>
      <source>It is damaged.</source>
      <translation>هو تالف.</translation>
    </message>
    <message>
      <source>It is in force in {applied_in}, though.</source>
      <translation>غير أنه يسري في: {applied_in}.</translation>
    </message>
    <message>
      <source>It is larger than any letter.</source>
      <translation>هو أكبر من أي رسالة.</translation>
    </message>
    <message>
      <source>It is not bound yet. It may not work against the purpose of the treaty.</source>
      <translation>ليست ملزَمة بعد. لكن لا يجوز لها أن تعمل ضد غرض المعاهدة.</translation>
    </message>
    <message>
      <source>It made a declaration on the court, though: {accepted}.</source>
      <translation>غير أنها أصدرت إعلانًا بشأن المحكمة: {accepted}.</translation>
    </message>
    <message>
      <source>It stands in the reason that you gave for keeping a finding here.</source>
      <translation>ورد في السبب الذي كتبته لإبقاء ملاحظة هنا.</translation>
    </message>
    <message>
      <source>It tells how the treaty is read. Cite the treaty with it.</source>
      <translation>يبيّن كيف تُقرأ المعاهدة. استشهد بالمعاهدة معه.</translation>
    </message>
    <message>
      <source>It was changed after signing, or something in it is not as it should be.</source>
      <translation>غُيّر بعد التوقيع، أو فيه شيء ليس كما ينبغي.</translation>
    </message>
    <message>
      <source>It was made with the identity that it names.</source>
      <translation>وُضع بالهوية التي يذكرها.</translation>
    </message>
    <message>
      <source>Its treaties do not bind the state.</source>
      <translation>معاهداتها لا تُلزِم هذه الدولة.</translation>
    </message>
    <message>
      <source>Leave the endorsements and the places for others out, or ask every organisation.</source>
      <translation>اترك التأييدات والأماكن المخصصة للآخرين، أو اطلب الموافقة من كل منظمة.</translation>
    </message>
    <message>
      <source>Let the letter count, or correct the number.</source>
      <translation>دع الرسالة تعدّ بنفسها، أو صحّح الرقم.</translation>
    </message>
    <message>
      <source>Letters cannot be set in this language yet: {language}.</source>
      <translation>لا يمكن إعداد الرسائل بهذه اللغة بعد: {language}.</translation>
    </message>
    <message>
      <source>LibreOffice calls the third signature of a Word document, and later ones, broken, though they hold.</source>
      <translation>يصف LibreOffice التوقيع الثالث في مستند Word وما بعده بأنها غير صالحة، مع أنها سليمة.</translation>
    </message>
    <message>
      <source>Line {line} of this file is broken, or the file ends there.</source>
      <translation>السطر {line} من هذا الملف تالف، أو أن الملف ينتهي عنده.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: a text has hidden characters ({value}).</source>
      <translation>السطر {line} من هذا الملف خاطئ: في النص محارف خفية ({value}).</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: it has no instrument “{value}”.</source>
      <translation>السطر {line} من هذا الملف خاطئ: لا يوجد فيه صك باسم «{value}».</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: it has no organisation “{value}”.</source>
      <translation>السطر {line} من هذا الملف خاطئ: لا توجد فيه منظمة باسم «{value}».</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: it has no state “{value}”.</source>
      <translation>السطر {line} من هذا الملف خاطئ: لا توجد فيه دولة باسم «{value}».</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: it is more deeply nested than any law data.</source>
      <translation>السطر {line} من هذا الملف خاطئ: تداخله أعمق من أي بيانات قانونية.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: it names the rule “{value}”, which is not there.</source>
      <translation>السطر {line} من هذا الملف خاطئ: يذكر القاعدة «{value}» وهي غير موجودة.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: nothing there may be called “{value}”.</source>
      <translation>السطر {line} من هذا الملف خاطئ: لا يصح هناك حقل باسم «{value}».</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: the cell of “{value}” is missing.</source>
      <translation>السطر {line} من هذا الملف خاطئ: خانة «{value}» ناقصة.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: the state of this cell has no part “{value}”.</source>
      <translation>السطر {line} من هذا الملف خاطئ: ليس لدولة هذه الخانة جزء باسم «{value}».</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: there is no such day as “{value}”.</source>
      <translation>السطر {line} من هذا الملف خاطئ: لا يوجد يوم «{value}».</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: there is no treaty “{value}” in the table.</source>
      <translation>السطر {line} من هذا الملف خاطئ: لا توجد في الجدول معاهدة باسم «{value}».</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: “{value}” and the day on which it begins do not fit.</source>
      <translation>السطر {line} من هذا الملف خاطئ: «{value}» لا يتفق مع يوم البدء.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: “{value}” cannot stand there.</source>
      <translation>السطر {line} من هذا الملف خاطئ: لا يصح أن يكون هناك «{value}».</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: “{value}” does not fit the status of this cell.</source>
      <translation>السطر {line} من هذا الملف خاطئ: «{value}» لا يتفق مع وضع هذه الخانة.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: “{value}” has to stand before what it comes after.</source>
      <translation>السطر {line} من هذا الملف خاطئ: «{value}» يجب أن يأتي قبل ما جاء بعده.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: “{value}” is another kind of file, or another version.</source>
      <translation>السطر {line} من هذا الملف خاطئ: «{value}» نوع آخر من الملفات أو إصدار آخر.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: “{value}” is missing there.</source>
      <translation>السطر {line} من هذا الملف خاطئ: ينقص هناك «{value}».</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: “{value}” lies before a day that has to come first.</source>
      <translation>السطر {line} من هذا الملف خاطئ: «{value}» يسبق يومًا يجب أن يأتي قبله.</translation>
    </message>
    <message>
      <source>Line {line} of this file is wrong: “{value}” stands in it twice.</source>
      <translation>السطر {line} من هذا الملف خاطئ: «{value}» مكرر فيه.</translation>
    </message>
    <message>
      <source>Look at the day of the acts again.</source>
      <translation>راجع مرة أخرى يوم وقوع الأفعال.</translation>
    </message>
    <message>
      <source>Look for the newest sheet, or use the passphrase.</source>
      <translation>ابحث عن أحدث ورقة أو استعمل عبارة المرور.</translation>
    </message>
    <message>
      <source>Look for these words in the letter, and put others in their place.</source>
      <translation>ابحث عن هذه الكلمات في الرسالة، وضع غيرها مكانها.</translation>
    </message>
    <message>
      <source>Look it up again before the letter leaves.</source>
      <translation>تحقق منه مجددًا قبل أن تخرج الرسالة.</translation>
    </message>
    <message>
      <source>Look it up again, and write the day on which you did.</source>
      <translation>تحقق منه مجددًا، واكتب اليوم الذي فعلت فيه ذلك.</translation>
    </message>
    <message>
      <source>Look it up before you rely on it.</source>
      <translation>تحقق منه قبل أن تعتمد عليه.</translation>
    </message>
    <message>
      <source>Look the article up, and correct its number or the treaty.</source>
      <translation>ابحث عن المادة، وصحّح رقمها أو اسم المعاهدة.</translation>
    </message>
    <message>
      <source>Look up who holds the office, and write the day on which you did.</source>
      <translation>تحقّق ممن يشغل المنصب، واكتب اليوم الذي تحققت فيه.</translation>
    </message>
    <message>
      <source>Look whether the date of this computer is right, or use another server.</source>
      <translation>تحقق من تاريخ هذا الحاسوب، أو استخدم خادمًا آخر.</translation>
    </message>
    <message>
      <source>Look whether the date of this computer is right.</source>
      <translation>تحقق من صحة تاريخ هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Look whether the date of this computer is right. If it is, tell the keeper.</source>
      <translation>انظر هل تاريخ هذا الحاسوب صحيح. إن كان كذلك فأخبر القيّم.</translation>
    </message>
    <message>
      <source>Made {time}, by the clock of a time-stamp service.</source>
      <translation>وُضع في {time}، بساعة خدمة ختم زمني.</translation>
    </message>
    <message>
      <source>Made {time}, by the signer’s own clock.</source>
      <translation>وُضع في {time}، بساعة الموقّع نفسه.</translation>
    </message>
    <message>
      <source>Make a new identity, or ask your authority to renew it.</source>
      <translation>أنشئ هوية جديدة، أو اطلب من جهة التصديق تجديدها.</translation>
    </message>
    <message>
      <source>Make a new one.</source>
      <translation>أنشئ هوية جديدة.</translation>
    </message>
    <message>
      <source>Make one under Vault, Our identity, or sign with an identity from a file.</source>
      <translation>أنشئ واحدة في الخزنة تحت «هويتنا»، أو وقّع بهوية من ملف.</translation>
    </message>
    <message>
      <source>Make the longest text shorter, then try again.</source>
      <translation>اختصر أطول نص ثم حاول من جديد.</translation>
    </message>
    <message>
      <source>Mend it, or write a reason where one is asked for.</source>
      <translation>أصلحه، أو اكتب سببًا حيث يُطلب.</translation>
    </message>
    <message>
      <source>More than one signature is in this file, where one is expected.</source>
      <translation>في هذا الملف أكثر من توقيع، والمتوقع توقيع واحد.</translation>
    </message>
    <message>
      <source>Move it up.</source>
      <translation>انقله إلى أعلى.</translation>
    </message>
    <message>
      <source>Name a time server, or leave the files out.</source>
      <translation>سمِّ خادم وقت أو اترك الملفات.</translation>
    </message>
    <message>
      <source>Name an organisation to the recipient alone: it is kept confidential.</source>
      <translation>سمِّ جهة واحدة للمرسل إليه وحده: يبقى ذلك سريًا.</translation>
    </message>
    <message>
      <source>Name the practice or study that shows it.</source>
      <translation>اذكر الممارسة أو الدراسة التي تبيّنه.</translation>
    </message>
    <message>
      <source>Name those who acted, and what they did.</source>
      <translation>سمِّ من فعلوا، وما فعلوه.</translation>
    </message>
    <message>
      <source>Named on the page; another organisation sealed the file</source>
      <translation>مذكورة في الصفحة، وختمت الملفَ منظمةٌ أخرى</translation>
    </message>
    <message>
      <source>Named on the page; the card of who sealed the file is not checked</source>
      <translation>مذكورة في الصفحة؛ ولم يُتحقق من بطاقة من ختم الملف</translation>
    </message>
    <message>
      <source>No backup was written: a file of this name is there already.</source>
      <translation>لم تُكتب نسخة احتياطية: هناك ملف بهذا الاسم.</translation>
    </message>
    <message>
      <source>No keeper of law data was verified in this vault.</source>
      <translation>لم يُتحقق في هذه الخزنة من أي قيّم على البيانات القانونية.</translation>
    </message>
    <message>
      <source>No signatory leads.</source>
      <translation>لا تقود أي من الجهات الموقّعة.</translation>
    </message>
    <message>
      <source>No signing device of this name is plugged in, or more than one: {label}.</source>
      <translation>لا يوجد جهاز توقيع موصول بهذا الاسم، أو يوجد أكثر من واحد: {label}.</translation>
    </message>
    <message>
      <source>Nobody has written when “{person}” was looked up.</source>
      <translation>لم يُكتب متى جرى التحقق من «{person}».</translation>
    </message>
    <message>
      <source>Nobody in the list is shown under this name and in this way.</source>
      <translation>لا أحد في القائمة يظهر بهذا الاسم وبهذه الطريقة.</translation>
    </message>
    <message>
      <source>Nobody is named who can be asked.</source>
      <translation>لم يُذكر أحد يمكن سؤاله.</translation>
    </message>
    <message>
      <source>Nobody signed this file.</source>
      <translation>لم يوقّع أحد هذا الملف.</translation>
    </message>
    <message>
      <source>Nobody signs the letter.</source>
      <translation>لا أحد يوقّع الرسالة.</translation>
    </message>
    <message>
      <source>Not a member of the organisation.</source>
      <translation>ليست عضوًا في المنظمة.</translation>
    </message>
    <message>
      <source>Not a party since {since}: it gave notice.</source>
      <translation>ليست طرفًا منذ {since}: أخطرت بنقضها.</translation>
    </message>
    <message>
      <source>Not a party since {since}: it left.</source>
      <translation>ليست طرفًا منذ {since}: انسحبت.</translation>
    </message>
    <message>
      <source>Not a party.</source>
      <translation>ليست طرفًا.</translation>
    </message>
    <message>
      <source>Not binding as such.</source>
      <translation>غير ملزِم بذاته.</translation>
    </message>
    <message>
      <source>Not binding by itself.</source>
      <translation>غير ملزِم وحده.</translation>
    </message>
    <message>
      <source>Not binding.</source>
      <translation>غير ملزِم.</translation>
    </message>
    <message>
      <source>Not extended to this part of the state.</source>
      <translation>لم يُوسَّع ليشمل هذا الجزء من الدولة.</translation>
    </message>
    <message>
      <source>Not known for this day: the data is not exact enough.</source>
      <translation>غير معروف لهذا اليوم: البيانات ليست دقيقة بما يكفي.</translation>
    </message>
    <message>
      <source>Not protected: “{spelling}” would be found in every text. Nothing was changed.</source>
      <translation>لم تتم الحماية: «{spelling}» سيُعثر عليه في كل نص. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>Not removed: a vault keeps at least one passphrase.</source>
      <translation>لم تُزل: تحتفظ الخزنة بعبارة مرور واحدة على الأقل.</translation>
    </message>
    <message>
      <source>Not saved: something went wrong in the program. Your text is still here.</source>
      <translation>لم يُحفظ: حدث خطأ في البرنامج. نصك ما زال هنا.</translation>
    </message>
    <message>
      <source>Not saved: the disk failed while writing. The vault was closed. Your text is still here.</source>
      <translation>لم يُحفظ: تعطل القرص في أثناء الكتابة. أُغلقت الخزنة. نصك ما زال هنا.</translation>
    </message>
    <message>
      <source>Not saved: the disk is full. Your text is still here.</source>
      <translation>لم يُحفظ: القرص ممتلئ. نصك ما زال هنا.</translation>
    </message>
    <message>
      <source>Not saved: the disk refused. Your text is still here.</source>
      <translation>لم يُحفظ: رفض القرص ذلك. نصك ما زال هنا.</translation>
    </message>
    <message>
      <source>Not saved: the drive with your vault is gone. Your text is still here.</source>
      <translation>لم يُحفظ: القرص الذي عليه خزنتك لم يعد موجودًا. نصك ما زال هنا.</translation>
    </message>
    <message>
      <source>Not saved: the letter is larger than the vault takes. Your text is still here.</source>
      <translation>لم يُحفظ: الرسالة أكبر مما تسعه الخزنة. نصك ما زال هنا.</translation>
    </message>
    <message>
      <source>Not saved: this disk can only be read. Your text is still here.</source>
      <translation>لم يُحفظ: هذا القرص للقراءة فقط. نصك ما زال هنا.</translation>
    </message>
    <message>
      <source>Not saved: this folder does not allow it. Your text is still here.</source>
      <translation>لم يُحفظ: هذا المجلد لا يسمح بذلك. نصك ما زال هنا.</translation>
    </message>
    <message>
      <source>Not sealed: whoever gets this sheet cannot check it.</source>
      <translation>غير مختومة: من يتسلم هذه الورقة لا يستطيع التحقق منها.</translation>
    </message>
    <message>
      <source>Not written: a file of this name is there already: {name}.</source>
      <translation>لم يُكتب: يوجد ملف بهذا الاسم بالفعل: {name}.</translation>
    </message>
    <message>
      <source>Not written: the disk did not keep the file.</source>
      <translation>لم يُكتب: لم يحتفظ القرص بالملف.</translation>
    </message>
    <message>
      <source>Not written: the disk is full.</source>
      <translation>لم يُكتب: القرص ممتلئ.</translation>
    </message>
    <message>
      <source>Not written: there is no such folder.</source>
      <translation>لم يُكتب: لا يوجد مجلد كهذا.</translation>
    </message>
    <message>
      <source>Not written: this disk can only be read.</source>
      <translation>لم يُكتب: هذا القرص للقراءة فقط.</translation>
    </message>
    <message>
      <source>Not written: this folder does not allow it.</source>
      <translation>لم يُكتب: هذا المجلد لا يسمح بذلك.</translation>
    </message>
    <message>
      <source>Not written: {name} is open in another program.</source>
      <translation>لم يُكتب: {name} مفتوح في برنامج آخر.</translation>
    </message>
    <message>
      <source>Not yet in force then.</source>
      <translation>لم تكن نافذة حينها بعد.</translation>
    </message>
    <message>
      <source>Nothing came after it.</source>
      <translation>لم يأتِ بعده شيء.</translation>
    </message>
    <message>
      <source>Nothing can be said about it.</source>
      <translation>لا يمكن قول شيء عنه.</translation>
    </message>
    <message>
      <source>Nothing changed after signing.</source>
      <translation>لم يتغير شيء بعد التوقيع.</translation>
    </message>
    <message>
      <source>Nothing is left to do. Check the file to see who else signed it.</source>
      <translation>لم يبق شيء تفعله. تحقق من الملف لترى من وقّعه أيضًا.</translation>
    </message>
    <message>
      <source>Nothing needs to be done.</source>
      <translation>لا يلزم فعل شيء.</translation>
    </message>
    <message>
      <source>Nothing needs to be done. Who corrects a file on the same day gives it the next number.</source>
      <translation>لا حاجة إلى فعل شيء. من يصحح ملفًا في اليوم نفسه يعطيه الرقم التالي.</translation>
    </message>
    <message>
      <source>Nothing was done: the identity of {organisation} is valid from {since} on.</source>
      <translation>لم يحدث شيء: هوية {organisation} صالحة ابتداءً من {since}.</translation>
    </message>
    <message>
      <source>Nothing was done: the identity of {organisation} was valid until {until}.</source>
      <translation>لم يحدث شيء: كانت هوية {organisation} صالحة حتى {until}.</translation>
    </message>
    <message>
      <source>Nothing was done: this identity of {organisation} is not made for signing documents.</source>
      <translation>لم يحدث شيء: هوية {organisation} هذه ليست لتوقيع المستندات.</translation>
    </message>
    <message>
      <source>Nothing was done: this identity of {organisation} is too weak, or of a kind not used.</source>
      <translation>لم يحدث شيء: هوية {organisation} هذه ضعيفة جدًا، أو من نوع لا يُستخدم.</translation>
    </message>
    <message>
      <source>Nothing was exported. This letter asks nobody to agree: only who seals it signs it.</source>
      <translation>لم يُصدَّر شيء. هذه الرسالة لا تطلب موافقة أحد، فلا يوقّعها سوى من يختمها.</translation>
    </message>
    <message>
      <source>Nothing was signed: a signature in this file does not allow this one.</source>
      <translation>لم يُوقَّع شيء: توقيع موجود في هذا الملف لا يسمح بهذا التوقيع.</translation>
    </message>
    <message>
      <source>Nothing was signed: another card endorsed this text under the name {organisation}.</source>
      <translation>لم يُوقَّع شيء: أيّدت بطاقة أخرى هذا النص باسم {organisation}.</translation>
    </message>
    <message>
      <source>Nothing was signed: files of authorities prove nothing without a time server.</source>
      <translation>لم يُوقَّع شيء: ملفات الجهات لا تثبت شيئًا بلا خادم وقت.</translation>
    </message>
    <message>
      <source>Nothing was signed: no free place in this file has the name on your card.</source>
      <translation>لم يُوقَّع شيء: لا مكان خاليًا في هذا الملف يحمل الاسم الذي على بطاقتكم.</translation>
    </message>
    <message>
      <source>Nothing was signed: somebody signed in this place already.</source>
      <translation>لم يُوقَّع شيء: وقّع أحد في هذا المكان من قبل.</translation>
    </message>
    <message>
      <source>Nothing was signed: the files of the authorities do not cover all who vouch.</source>
      <translation>لم يُوقَّع شيء: ملفات جهات التصديق لا تشمل كل من يشهد.</translation>
    </message>
    <message>
      <source>Nothing was signed: the place that was chosen is not for your organisation.</source>
      <translation>لم يُوقَّع شيء: المكان المختار ليس لمنظمتكم.</translation>
    </message>
    <message>
      <source>Nothing was signed: the signing device was pulled out, or stopped answering.</source>
      <translation>لم يُوقَّع شيء: نُزع جهاز التوقيع، أو توقف عن الاستجابة.</translation>
    </message>
    <message>
      <source>Nothing was signed: the statement cannot say this ({field}).</source>
      <translation>لم يُوقَّع شيء: لا يمكن أن يقول البيان هذا ({field}).</translation>
    </message>
    <message>
      <source>Nothing was signed: the time server {address} does not answer.</source>
      <translation>لم يُوقَّع شيء: خادم الوقت {address} لا يجيب.</translation>
    </message>
    <message>
      <source>Nothing was signed: this file has no place for your signature.</source>
      <translation>لم يُوقَّع شيء: ليس في هذا الملف مكان لتوقيعك.</translation>
    </message>
    <message>
      <source>Nothing was signed: this file is damaged, locked, or of another kind.</source>
      <translation>لم يُوقَّع شيء: هذا الملف تالف أو مقفل أو من نوع آخر.</translation>
    </message>
    <message>
      <source>Nothing was signed: what is seen of the signature does not fit its place.</source>
      <translation>لم يُوقَّع شيء: ما يظهر من التوقيع لا يتسع له مكانه.</translation>
    </message>
    <message>
      <source>Nothing was signed: what the time server {address} answered proves nothing.</source>
      <translation>لم يُوقَّع شيء: ما أجاب به خادم الوقت {address} لا يثبت شيئًا.</translation>
    </message>
    <message>
      <source>Nothing was signed: what was shown to you is more than {minutes} minutes old.</source>
      <translation>لم يُوقَّع شيء: ما عُرض عليك مضى عليه أكثر من {minutes} دقيقة.</translation>
    </message>
    <message>
      <source>Nothing was signed: who approved, or by what right, tells a protected name.</source>
      <translation>لم يُوقَّع شيء: سطر من وافق أو سطر الصفة يكشف اسمًا محميًا.</translation>
    </message>
    <message>
      <source>Nothing was signed: you have signed this file already.</source>
      <translation>لم يُوقَّع شيء: لقد وقّعت هذا الملف من قبل.</translation>
    </message>
    <message>
      <source>Nothing was signed: {name} is not to be trusted.</source>
      <translation>لم يُوقَّع شيء: لا ينبغي الوثوق بالملف {name}.</translation>
    </message>
    <message>
      <source>One data set says so.</source>
      <translation>هكذا تقول مجموعة بيانات واحدة.</translation>
    </message>
    <message>
      <source>Only further signatures came after it, which is allowed.</source>
      <translation>لم تأتِ بعده إلا تواقيع أخرى، وهذا مسموح.</translation>
    </message>
    <message>
      <source>Open it only if you put it back yourself. If you did not, somebody else had this laptop.</source>
      <translation>افتحها فقط إن كنت أنت من أعادها. وإلا فقد كان هذا الحاسوب بيد غيرك.</translation>
    </message>
    <message>
      <source>Open it with its passphrase.</source>
      <translation>افتحها بعبارة مرورها.</translation>
    </message>
    <message>
      <source>Open it with your passphrase.</source>
      <translation>افتحه بعبارة المرور.</translation>
    </message>
    <message>
      <source>Open the vault again. If this comes back, copy the vault to another disk.</source>
      <translation>افتح الخزنة من جديد. إن تكرر هذا فانسخ الخزنة إلى قرص آخر.</translation>
    </message>
    <message>
      <source>Open the vault with the newest version of PetitionDesk.</source>
      <translation>افتح الخزنة بأحدث إصدار من PetitionDesk.</translation>
    </message>
    <message>
      <source>Organisations in the list that nobody asks to agree: {count}. They are not printed.</source>
      <translation>عدد الجهات المدرجة: {count}، لكن لا أحد يطلب موافقتها. لن تُطبع.</translation>
    </message>
    <message>
      <source>Organisations that are to endorse: {count}. Until then every page is marked as a draft.</source>
      <translation>تبقى كل صفحة معلَّمة بأنها مسودة حتى توافق الجهات كلها، وعددها {count}، على النص.</translation>
    </message>
    <message>
      <source>Paragraphs of this language that no native speaker has read: {count}.</source>
      <translation>عدد فقرات هذه اللغة التي لم يقرأها متحدث أصلي: {count}.</translation>
    </message>
    <message>
      <source>Parts of it are custom. Say which.</source>
      <translation>أجزاء منه عرف. قل أيّها.</translation>
    </message>
    <message>
      <source>Party since {since}.</source>
      <translation>طرف منذ {since}.</translation>
    </message>
    <message>
      <source>Paste the exact wording at the legal basis, or take the quotation marks away.</source>
      <translation>ألصق النص الحرفي عند الأساس القانوني، أو أزل علامات الاقتباس.</translation>
    </message>
    <message>
      <source>PetitionDesk has this vault open already.</source>
      <translation>هذه الخزنة مفتوحة في PetitionDesk بالفعل.</translation>
    </message>
    <message>
      <source>PetitionDesk is locked.</source>
      <translation>برنامج PetitionDesk مقفل.</translation>
    </message>
    <message>
      <source>Plug in that device and no other, then try again.</source>
      <translation>صِل هذا الجهاز وحده، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Plug it in again, then start once more.</source>
      <translation>صِله من جديد، ثم ابدأ مرة أخرى.</translation>
    </message>
    <message>
      <source>Put other words in their place, or be sure that they mean somebody else.</source>
      <translation>ضع كلمات أخرى مكانها، أو تأكد أنها تعني شخصًا آخر.</translation>
    </message>
    <message>
      <source>Put the words of your list in its place, or take it out. Nothing is exported before.</source>
      <translation>ضع مكانه الكلمات التي في قائمتك، أو احذفه. لا يُصدَّر شيء قبل ذلك.</translation>
    </message>
    <message>
      <source>Ratified, and not yet in force then.</source>
      <translation>صدّقت عليه، ولم يكن قد دخل حيز النفاذ حينها.</translation>
    </message>
    <message>
      <source>Read both, and correct the one that is wrong.</source>
      <translation>اقرأ الاثنين، وصحّح الخاطئ منهما.</translation>
    </message>
    <message>
      <source>Read both. Change the translation, or say that it is still right.</source>
      <translation>اقرأ كليهما. غيّر الترجمة، أو أكّد أنها ما زالت صحيحة.</translation>
    </message>
    <message>
      <source>Read it before you rely on the rule. It is not applied for you.</source>
      <translation>اقرأه قبل أن تعتمد على القاعدة. لا يُطبَّق عنك تلقائيًا.</translation>
    </message>
    <message>
      <source>Remove one first.</source>
      <translation>أزل واحدة أولًا.</translation>
    </message>
    <message>
      <source>Say in the letter that the rule binds {state} in {applied}.</source>
      <translation>اكتب في الرسالة أن القاعدة تُلزم هذه الدولة ({state}) في هذا الإقليم ({applied}).</translation>
    </message>
    <message>
      <source>Say in two sentences who writes, and why now.</source>
      <translation>اذكر في جملتين من يكتب، ولماذا الآن.</translation>
    </message>
    <message>
      <source>Say that it binds {bearers}, or correct the parts of the states.</source>
      <translation>قل إنها تُلزِم {bearers}، أو صحّح أدوار الدول.</translation>
    </message>
    <message>
      <source>Say that the court has jurisdiction, and not that the state is a party.</source>
      <translation>اكتب أن للمحكمة اختصاصًا، لا أن الدولة طرف.</translation>
    </message>
    <message>
      <source>Say what it shows, for people who cannot see it.</source>
      <translation>اذكر ما يُظهره، لمن لا يستطيع رؤيته.</translation>
    </message>
    <message>
      <source>Say which rule was broken, and keep the other apart.</source>
      <translation>قل أيّ قاعدة خُرقت، وافصل الأخرى عنها.</translation>
    </message>
    <message>
      <source>Say who says so, such as “according to his lawyer”.</source>
      <translation>قل من يقول ذلك، مثل «بحسب محاميه».</translation>
    </message>
    <message>
      <source>Say why it matters now, or choose another rule.</source>
      <translation>قل لماذا يهم ذلك الآن، أو اختر قاعدة أخرى.</translation>
    </message>
    <message>
      <source>Sealed this file itself</source>
      <translation>ختمت هذا الملف بنفسها</translation>
    </message>
    <message>
      <source>Set up a vault first.</source>
      <translation>أعدّ خزنة أولًا.</translation>
    </message>
    <message>
      <source>Several cards speak under the name {name}, and nobody has checked which is theirs.</source>
      <translation>تتكلم عدة بطاقات باسم {name}، ولم يتحقق أحد أيها بطاقتهم.</translation>
    </message>
    <message>
      <source>Shorten it, or use a smaller logo.</source>
      <translation>اختصرها، أو استخدم شعارًا أصغر.</translation>
    </message>
    <message>
      <source>Sign with the identity that endorsed it. If that card is not yours, somebody uses your name: tell who sent the file.</source>
      <translation>وقّع بالهوية التي أيّدته. إن لم تكن تلك البطاقة لك فهناك من يستعمل اسمك: أخبر من أرسل الملف.</translation>
    </message>
    <message>
      <source>Sign without a stamp, or give your organisation a shorter name.</source>
      <translation>وقّع من دون ختم، أو اختصر اسم منظمتك.</translation>
    </message>
    <message>
      <source>Signature of {name}</source>
      <translation>توقيع {name}</translation>
    </message>
    <message>
      <source>Signed only, on {since}.</source>
      <translation>وقّعت فقط، في {since}.</translation>
    </message>
    <message>
      <source>Signed with another identity than the one on its card</source>
      <translation>وُقّع بهوية غير التي على البطاقة</translation>
    </message>
    <message>
      <source>Signed, and said on {since} that it will not join.</source>
      <translation>وقّعت، ثم قالت في {since} إنها لن تنضم.</translation>
    </message>
    <message>
      <source>Somebody endorsed this text for {name} with another identity than the one on its card.</source>
      <translation>أيد أحد هذا النص باسم {name} بهوية غير التي على بطاقتها.</translation>
    </message>
    <message>
      <source>Something else than a signature was added to the page.</source>
      <translation>أضيف إلى الصفحة شيء غير التوقيع.</translation>
    </message>
    <message>
      <source>Something else was added after it, which is not allowed.</source>
      <translation>أُضيف بعده شيء آخر، وهذا غير مسموح.</translation>
    </message>
    <message>
      <source>Something in the file is not as PetitionDesk writes it.</source>
      <translation>في الملف شيء ليس كما يكتبه PetitionDesk.</translation>
    </message>
    <message>
      <source>Something is hidden beside a signature.</source>
      <translation>شيء مخفي بجانب توقيع.</translation>
    </message>
    <message>
      <source>Something is hidden in a signature.</source>
      <translation>شيء مخفي داخل توقيع.</translation>
    </message>
    <message>
      <source>Something is shown in a place that nobody signed.</source>
      <translation>يظهر شيء في موضع لم يوقّع فيه أحد.</translation>
    </message>
    <message>
      <source>Something was added after the file was signed.</source>
      <translation>أُضيف شيء بعد توقيع الملف.</translation>
    </message>
    <message>
      <source>Special procedures do not consider what comes from nobody.</source>
      <translation>لا تنظر الإجراءات الخاصة فيما لا مُرسِل له.</translation>
    </message>
    <message>
      <source>Start a new version to change it.</source>
      <translation>ابدأ إصدارًا جديدًا لتغييره.</translation>
    </message>
    <message>
      <source>Start again when you like.</source>
      <translation>ابدأ من جديد متى شئت.</translation>
    </message>
    <message>
      <source>Start again, and read it once more.</source>
      <translation>ابدأ من جديد، واقرأه مرة أخرى.</translation>
    </message>
    <message>
      <source>Surname and initials may tell who is protected: “{words}”.</source>
      <translation>قد يكشف اللقب والأحرف الأولى من هو المحمي: «{words}».</translation>
    </message>
    <message>
      <source>Take it off the list of signatories, or make a draft.</source>
      <translation>أزلها من قائمة الجهات الموقّعة أو أنشئ مسودة.</translation>
    </message>
    <message>
      <source>Take one of them out, or be sure that they are the names of two people.</source>
      <translation>احذف أحدها، أو تأكد من أنها اسما شخصين مختلفين.</translation>
    </message>
    <message>
      <source>Take the name out of the text, or ask the signatory.</source>
      <translation>احذف الاسم من النص، أو اسأل الموقّع.</translation>
    </message>
    <message>
      <source>Tell the keeper of the law data.</source>
      <translation>أخبر القيّم على البيانات القانونية.</translation>
    </message>
    <message>
      <source>The agreed text inside the file cannot be read.</source>
      <translation>لا يمكن قراءة النص المتفق عليه داخل الملف.</translation>
    </message>
    <message>
      <source>The agreed text that belongs inside the file is not there.</source>
      <translation>النص المتفق عليه الذي يجب أن يكون داخل الملف غير موجود.</translation>
    </message>
    <message>
      <source>The calendar does not have this date: {date}.</source>
      <translation>لا يتضمن التقويم هذا التاريخ: {date}.</translation>
    </message>
    <message>
      <source>The card of who made it is checked.</source>
      <translation>بطاقة من وضعه متحقَّق منها.</translation>
    </message>
    <message>
      <source>The card of who made it is not checked.</source>
      <translation>بطاقة من وضعه لم يُتحقق منها.</translation>
    </message>
    <message>
      <source>The catalogue does not have this rule: {provision}.</source>
      <translation>لا يتضمن الفهرس هذه القاعدة: {provision}.</translation>
    </message>
    <message>
      <source>The check number does not belong to this card. Nothing was changed.</source>
      <translation>رقم التحقق ليس لهذه البطاقة. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>The check number does not belong to this keeper of law data. Nothing was changed.</source>
      <translation>رقم التحقق ليس لهذا القيّم على البيانات القانونية. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>The closing does not go with the salutation.</source>
      <translation>لا تناسب عبارة الختام عبارة المخاطبة.</translation>
    </message>
    <message>
      <source>The data in force stays in force. Ask the keeper of the law data for another copy.</source>
      <translation>تبقى البيانات السارية سارية. اطلب من القيّم على البيانات القانونية نسخة أخرى.</translation>
    </message>
    <message>
      <source>The data in force stays in force. Ask the keeper of the law data for the right file.</source>
      <translation>تبقى البيانات السارية سارية. اطلب من القيّم على البيانات القانونية الملف الصحيح.</translation>
    </message>
    <message>
      <source>The data in force stays in force. Tell the keeper of the law data ({place}).</source>
      <translation>تبقى البيانات السارية سارية. أخبر القيّم على البيانات القانونية ({place}).</translation>
    </message>
    <message>
      <source>The data in force stays in force. Tell the keeper of the law data.</source>
      <translation>تبقى البيانات السارية سارية. أخبر القيّم على البيانات القانونية.</translation>
    </message>
    <message>
      <source>The fact does not say as of when it is known.</source>
      <translation>لا تقول الواقعة حتى أي تاريخ هي معروفة.</translation>
    </message>
    <message>
      <source>The file cannot be read: {name}.</source>
      <translation>لا يمكن قراءة الملف: {name}.</translation>
    </message>
    <message>
      <source>The file does not say who signed it.</source>
      <translation>لا يقول الملف من وقّعه.</translation>
    </message>
    <message>
      <source>The file is damaged, or not what its name says.</source>
      <translation>الملف تالف، أو ليس ما يقوله اسمه.</translation>
    </message>
    <message>
      <source>The file is unchanged. Close other programs, then check it again.</source>
      <translation>الملف لم يتغيّر. أغلق البرامج الأخرى، ثم تحقق منه مرة أخرى.</translation>
    </message>
    <message>
      <source>The file was changed after it was signed.</source>
      <translation>غُيّر الملف بعد توقيعه.</translation>
    </message>
    <message>
      <source>The file was not checked to the end, so nothing can be said of it yet.</source>
      <translation>لم يكتمل التحقق من الملف، فلا يمكن قول شيء عنه بعد.</translation>
    </message>
    <message>
      <source>The file was not signed, or its signatures were taken out.</source>
      <translation>لم يُوقَّع الملف، أو نُزعت تواقيعه.</translation>
    </message>
    <message>
      <source>The finished file {file} names somebody who is protected: “{words}”. It was not written.</source>
      <translation>يذكر الملف الجاهز {file} شخصًا محميًا: «{words}». لم يُكتب.</translation>
    </message>
    <message>
      <source>The first signature is not the one that closes it.</source>
      <translation>التوقيع الأول ليس هو الذي يغلقه.</translation>
    </message>
    <message>
      <source>The fonts cannot show this character: {character} ({code}).</source>
      <translation>لا تستطيع الخطوط إظهار هذا الرمز: {character} ({code}).</translation>
    </message>
    <message>
      <source>The identity did not open.</source>
      <translation>لم تُفتح هوية التوقيع.</translation>
    </message>
    <message>
      <source>The identity is not made for signing documents.</source>
      <translation>ليست الهوية لتوقيع المستندات.</translation>
    </message>
    <message>
      <source>The identity is one that vouches for others, and not an organisation's own.</source>
      <translation>الهوية لجهة تشهد لغيرها، وليست لمنظمة.</translation>
    </message>
    <message>
      <source>The identity is too weak, or of a kind that is not used.</source>
      <translation>الهوية ضعيفة جدًا، أو من نوع لا يُستخدم.</translation>
    </message>
    <message>
      <source>The identity was not valid any more when it signed.</source>
      <translation>كانت صلاحية الهوية قد انتهت حين وقّعت.</translation>
    </message>
    <message>
      <source>The identity was not valid yet when it signed.</source>
      <translation>لم تكن صلاحية الهوية قد بدأت حين وقّعت.</translation>
    </message>
    <message>
      <source>The law catalogue of this installation is damaged.</source>
      <translation>فهرس القواعد في هذا التثبيت تالف.</translation>
    </message>
    <message>
      <source>The law data does not have this state: {state}.</source>
      <translation>ليست هذه الدولة في البيانات القانونية: {state}.</translation>
    </message>
    <message>
      <source>The law data does not have this treaty: {treaty}.</source>
      <translation>ليست هذه المعاهدة في البيانات القانونية: {treaty}.</translation>
    </message>
    <message>
      <source>The law data does not tell whether this state is bound.</source>
      <translation>لا تقول البيانات القانونية هل هذه الدولة ملزَمة.</translation>
    </message>
    <message>
      <source>The law data has no name in this language ({name}) for a rule: {provision}. It is cited in English there.</source>
      <translation>لا تتضمن بيانات القانون اسمًا بهذه اللغة ({name}) لقاعدة: {provision}. ويُستشهد بها هناك بالإنجليزية.</translation>
    </message>
    <message>
      <source>The law of another state.</source>
      <translation>قانون دولة أخرى.</translation>
    </message>
    <message>
      <source>The law of this state.</source>
      <translation>قانون هذه الدولة.</translation>
    </message>
    <message>
      <source>The letter cites a rule but does not say why it applies here.</source>
      <translation>تستشهد الرسالة بقاعدة ولا تذكر لماذا تنطبق هنا.</translation>
    </message>
    <message>
      <source>The letter could not be checked against the law. Your text is unchanged.</source>
      <translation>تعذر فحص الرسالة بحسب القانون. نصك لم يتغير.</translation>
    </message>
    <message>
      <source>The letter demands nothing.</source>
      <translation>لا تطالب الرسالة بشيء.</translation>
    </message>
    <message>
      <source>The letter does not have this language: {language}.</source>
      <translation>لا تتضمن الرسالة هذه اللغة: {language}.</translation>
    </message>
    <message>
      <source>The letter does not say what it asks.</source>
      <translation>لا تذكر الرسالة ما تطلبه.</translation>
    </message>
    <message>
      <source>The letter has no closing formula.</source>
      <translation>ليس في الرسالة عبارة ختام.</translation>
    </message>
    <message>
      <source>The letter has no closing.</source>
      <translation>ليس في الرسالة ختام.</translation>
    </message>
    <message>
      <source>The letter has no date.</source>
      <translation>ليس في الرسالة تاريخ.</translation>
    </message>
    <message>
      <source>The letter has no opening.</source>
      <translation>ليس في الرسالة افتتاح.</translation>
    </message>
    <message>
      <source>The letter has no recipient.</source>
      <translation>ليس للرسالة مرسل إليه.</translation>
    </message>
    <message>
      <source>The letter has no salutation.</source>
      <translation>ليس في الرسالة عبارة تحية.</translation>
    </message>
    <message>
      <source>The letter names no rule of law.</source>
      <translation>لا تذكر الرسالة أي قاعدة قانونية.</translation>
    </message>
    <message>
      <source>The letter relies on {instrument} and names no article of it.</source>
      <translation>تعتمد الرسالة على {instrument} ولا تذكر مادة منه.</translation>
    </message>
    <message>
      <source>The letter says {said}. It has {right}.</source>
      <translation>تقول الرسالة {said}. وفيها {right}.</translation>
    </message>
    <message>
      <source>The letter states no facts.</source>
      <translation>لا تذكر الرسالة أي وقائع.</translation>
    </message>
    <message>
      <source>The letterhead has no name.</source>
      <translation>ليس في الترويسة اسم.</translation>
    </message>
    <message>
      <source>The list of protected names cannot be read. Nothing in it was changed.</source>
      <translation>تتعذر قراءة قائمة الأسماء المحمية. لم يتغير فيها شيء.</translation>
    </message>
    <message>
      <source>The list shows who is missing.</source>
      <translation>تبيّن القائمة من ينقص.</translation>
    </message>
    <message>
      <source>The list shows why.</source>
      <translation>تبيّن القائمة السبب.</translation>
    </message>
    <message>
      <source>The logo cannot be printed.</source>
      <translation>لا يمكن طباعة هذا الشعار.</translation>
    </message>
    <message>
      <source>The logo cannot be used.</source>
      <translation>لا يمكن استخدام هذا الشعار.</translation>
    </message>
    <message>
      <source>The logo is not described in words.</source>
      <translation>الشعار غير موصوف بالكلمات.</translation>
    </message>
    <message>
      <source>The name of the file would tell who is protected: {file}. It was not written.</source>
      <translation>اسم الملف يكشف من هو المحمي: {file}. لم يُكتب.</translation>
    </message>
    <message>
      <source>The page could not be set. Your text is unchanged.</source>
      <translation>تعذّر إعداد الصفحة. نصك لم يتغير.</translation>
    </message>
    <message>
      <source>The page does not show the text that was agreed.</source>
      <translation>لا تعرض الصفحة النص المتفق عليه.</translation>
    </message>
    <message>
      <source>The page was not compared with the agreed text.</source>
      <translation>لم تُقارن الصفحة بالنص المتفق عليه.</translation>
    </message>
    <message>
      <source>The page was not set within {minutes} min, so this was ended. Your text is unchanged.</source>
      <translation>لم يكتمل إعداد الصفحة خلال {minutes} دقيقة، فأُوقف العمل. نصك لم يتغير.</translation>
    </message>
    <message>
      <source>The page was set by another version: its words are the agreed ones, and nothing hides them. Only the words were compared, not where they stand.</source>
      <translation>أعدّ الصفحةَ إصدار آخر: كلماتها هي المتفق عليها، ولا شيء يخفيها. قورنت الكلمات وحدها، لا مواضعها.</translation>
    </message>
    <message>
      <source>The page was set once more and is exactly the same.</source>
      <translation>نُضّدت الصفحة من جديد وهي نفسها تمامًا.</translation>
    </message>
    <message>
      <source>The parts of a protected name stand near one another: “{words}”.</source>
      <translation>أجزاء اسم محمي متقاربة هنا: «{words}».</translation>
    </message>
    <message>
      <source>The program that speaks to signing devices is missing here.</source>
      <translation>البرنامج الذي يخاطب أجهزة التوقيع غير موجود هنا.</translation>
    </message>
    <message>
      <source>The signature does not say when it was made.</source>
      <translation>لا يقول التوقيع متى وُضع.</translation>
    </message>
    <message>
      <source>The signature does not say which identity made it.</source>
      <translation>لا يقول التوقيع بأي هوية وُضع.</translation>
    </message>
    <message>
      <source>The signature is in order, but you have not checked who made it.</source>
      <translation>التوقيع سليم، لكنك لم تتحقق ممن وضعه.</translation>
    </message>
    <message>
      <source>The signature is of a kind that is not checked here.</source>
      <translation>التوقيع من نوع لا يُتحقق منه هنا.</translation>
    </message>
    <message>
      <source>The signature lacks what every signature of a document has.</source>
      <translation>ينقص التوقيع ما في كل توقيع لمستند.</translation>
    </message>
    <message>
      <source>The signature rests on a sum that can be forged.</source>
      <translation>يقوم التوقيع على حساب يمكن تزويره.</translation>
    </message>
    <message>
      <source>The signature was not made with the identity that it names.</source>
      <translation>لم يوضع التوقيع بالهوية التي يذكرها.</translation>
    </message>
    <message>
      <source>The signing device accepts no PIN any more.</source>
      <translation>لم يعد جهاز التوقيع يقبل أي رقم PIN.</translation>
    </message>
    <message>
      <source>The signing device did not accept the PIN.</source>
      <translation>لم يقبل جهاز التوقيع رقم PIN.</translation>
    </message>
    <message>
      <source>The state told so; it answers for it.</source>
      <translation>أبلغت الدولة بذلك، وهي مسؤولة عنه.</translation>
    </message>
    <message>
      <source>The state withdrew its consent before the treaty bound it.</source>
      <translation>سحبت الدولة موافقتها قبل أن تلزمها المعاهدة.</translation>
    </message>
    <message>
      <source>The system keyring did not open the vault.</source>
      <translation>لم يفتح مخزن كلمات المرور الخزنة.</translation>
    </message>
    <message>
      <source>The text is closed, because organisations are asked to agree to it.</source>
      <translation>النص مغلق، لأن الجهات مدعوّة إلى الموافقة عليه.</translation>
    </message>
    <message>
      <source>The time is the signer’s own word (level B-B).</source>
      <translation>الوقت بقول الموقّع نفسه (المستوى B-B).</translation>
    </message>
    <message>
      <source>The treaty binds it from {bound_from}.</source>
      <translation>تُلزِمها المعاهدة منذ {bound_from}.</translation>
    </message>
    <message>
      <source>The treaty binds it on this day.</source>
      <translation>تُلزِمها المعاهدة في هذا اليوم.</translation>
    </message>
    <message>
      <source>The treaty does not bind it on this day.</source>
      <translation>لا تُلزِمها المعاهدة في هذا اليوم.</translation>
    </message>
    <message>
      <source>The treaty does not bind it.</source>
      <translation>لا تُلزِمها المعاهدة.</translation>
    </message>
    <message>
      <source>The vault closed unexpectedly. Your last second of work may not be saved.</source>
      <translation>أُغلقت الخزنة على نحو غير متوقع. قد لا تكون آخر ثانية من عملك محفوظة.</translation>
    </message>
    <message>
      <source>The vault could not do this. What was saved before is safe.</source>
      <translation>لم تتمكن الخزنة من ذلك. ما حُفظ من قبل في أمان.</translation>
    </message>
    <message>
      <source>The vault did not open.</source>
      <translation>لم تُفتح الخزنة.</translation>
    </message>
    <message>
      <source>The vault did not open: it asks for more work than any vault needs.</source>
      <translation>لم تُفتح الخزنة: تطلب عملًا أكثر مما تحتاجه أي خزنة.</translation>
    </message>
    <message>
      <source>The vault did not open: its files are not as they were written.</source>
      <translation>لم تُفتح الخزنة: ملفاتها ليست كما كُتبت.</translation>
    </message>
    <message>
      <source>The vault has as many ways to open it as it may.</source>
      <translation>بلغت طرق فتح الخزنة حدها الأقصى.</translation>
    </message>
    <message>
      <source>The words of a language in this installation are damaged.</source>
      <translation>كلمات إحدى اللغات في هذا التثبيت تالفة.</translation>
    </message>
    <message>
      <source>There are several conventions of this name. “{words}” does not say which.</source>
      <translation>هناك عدة اتفاقيات بهذا الاسم. لا تبيّن «{words}» أيها المقصود.</translation>
    </message>
    <message>
      <source>There is a file inside that does not belong there: {where}.</source>
      <translation>في الداخل ملف لا مكان له هناك: {where}.</translation>
    </message>
    <message>
      <source>There is a vault in this place already. It was not touched.</source>
      <translation>توجد خزنة في هذا الموضع بالفعل. لم تُمَس.</translation>
    </message>
    <message>
      <source>There is no identity here: its secret part or its public part is missing.</source>
      <translation>لا توجد هوية هنا: جزؤها السري أو جزؤها العلني ناقص.</translation>
    </message>
    <message>
      <source>There is no identity in this vault yet. Nothing was signed.</source>
      <translation>لا هوية في هذه الخزنة بعد. لم يُوقَّع شيء.</translation>
    </message>
    <message>
      <source>There is no sample of this name: {name}.</source>
      <translation>لا يوجد نموذج بهذا الاسم: {name}.</translation>
    </message>
    <message>
      <source>There is no vault in this place.</source>
      <translation>لا توجد خزنة في هذا الموضع.</translation>
    </message>
    <message>
      <source>There is not enough memory free to open the vault.</source>
      <translation>لا تكفي الذاكرة المتاحة لفتح الخزنة.</translation>
    </message>
    <message>
      <source>These come closest: {like}.</source>
      <translation>الأقرب إليه: {like}.</translation>
    </message>
    <message>
      <source>These dates are in the wrong order: {words}.</source>
      <translation>هذه التواريخ بترتيب خاطئ: {words}.</translation>
    </message>
    <message>
      <source>These words are aimed at a whole group: “{words}”.</source>
      <translation>هذه الكلمات موجهة إلى جماعة بأكملها: «{words}».</translation>
    </message>
    <message>
      <source>They are not printed. Type the text again to be sure.</source>
      <translation>لن تُطبع. اكتب النص من جديد للتأكد.</translation>
    </message>
    <message>
      <source>This Word document cannot be read, because it is damaged or not safe.</source>
      <translation>لا يمكن قراءة مستند Word هذا لأنه تالف أو غير آمن.</translation>
    </message>
    <message>
      <source>This backup is damaged or incomplete. Nothing was made.</source>
      <translation>هذه النسخة الاحتياطية تالفة أو ناقصة. لم يُنشأ شيء.</translation>
    </message>
    <message>
      <source>This cannot be kept as it is.</source>
      <translation>لا يمكن إبقاء هذا كما هو.</translation>
    </message>
    <message>
      <source>This cannot stand in a letter. Nothing was changed.</source>
      <translation>لا يمكن أن يرد هذا في رسالة. لم يتغيّر شيء.</translation>
    </message>
    <message>
      <source>This endorsement was made by a newer PetitionDesk.</source>
      <translation>أنشأ هذا التأييدَ إصدارٌ أحدث من PetitionDesk.</translation>
    </message>
    <message>
      <source>This file does not tell who keeps the law data.</source>
      <translation>لا يقول هذا الملف من هو القيّم على البيانات القانونية.</translation>
    </message>
    <message>
      <source>This file has half characters in its text. Nothing was opened.</source>
      <translation>في نص هذا الملف حروف ناقصة. لم يُفتح شيء.</translation>
    </message>
    <message>
      <source>This file has no PetitionDesk signature.</source>
      <translation>ليس في هذا الملف توقيع من PetitionDesk.</translation>
    </message>
    <message>
      <source>This file is damaged, or is not a card of an organisation.</source>
      <translation>هذا الملف تالف، أو ليس بطاقة منظمة.</translation>
    </message>
    <message>
      <source>This file is damaged, or is not a letter file. Nothing was opened.</source>
      <translation>هذا الملف تالف، أو ليس ملف رسالة. لم يُفتح شيء.</translation>
    </message>
    <message>
      <source>This file is damaged, or is not a signature.</source>
      <translation>هذا الملف تالف، أو ليس توقيعًا.</translation>
    </message>
    <message>
      <source>This file is damaged, or is not an endorsement.</source>
      <translation>هذا الملف تالف، أو ليس تأييدًا.</translation>
    </message>
    <message>
      <source>This file is damaged, or is not an identity.</source>
      <translation>هذا الملف تالف، أو ليس هوية توقيع.</translation>
    </message>
    <message>
      <source>This file is damaged, or is not the answer of an authority. Nothing was changed.</source>
      <translation>هذا الملف معطوب، أو ليس جواب جهة مصدِّقة. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>This file is damaged, or is not what an authority says of those it vouches for.</source>
      <translation>هذا الملف معطوب، أو ليس ما تقوله جهة عمّن تشهد لهم.</translation>
    </message>
    <message>
      <source>This file is damaged, or is of another kind. Nothing was opened.</source>
      <translation>هذا الملف تالف، أو من نوع آخر. لم يُفتح شيء.</translation>
    </message>
    <message>
      <source>This file is larger, or more deeply nested, than any letter. Nothing was opened.</source>
      <translation>هذا الملف أكبر أو أعقد من أي رسالة. لم يُفتح شيء.</translation>
    </message>
    <message>
      <source>This file is not a backup of a vault. Nothing was made.</source>
      <translation>هذا الملف ليس نسخة احتياطية لخزنة. لم يُنشأ شيء.</translation>
    </message>
    <message>
      <source>This file is not a letter as PetitionDesk writes it (at {place}). Nothing was opened.</source>
      <translation>هذا الملف ليس رسالة بصيغة PetitionDesk (الموضع: {place}). لم يُفتح شيء.</translation>
    </message>
    <message>
      <source>This file is of {as_of} (correction {correction}). In force is {in_force} (correction {in_force_correction}), which is not older. Nothing was changed.</source>
      <translation>هذا الملف بتاريخ {as_of} (التصحيح {correction}). الساري بتاريخ {in_force} (التصحيح {in_force_correction}) وليس أقدم. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>This file is of {as_of}, a day to come: today is {today}. Nothing was changed.</source>
      <translation>هذا الملف بتاريخ {as_of}، وهو يوم لم يأتِ بعد: اليوم {today}. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>This file is too large for law data. The data in force stays in force.</source>
      <translation>هذا الملف أكبر مما ينبغي لبيانات قانونية. تبقى البيانات المعمول بها كما هي.</translation>
    </message>
    <message>
      <source>This file lacks {record}, which letters may name. The data in force stays in force.</source>
      <translation>ينقص هذا الملف {record}، وقد تذكره الرسائل. تبقى البيانات المعمول بها كما هي.</translation>
    </message>
    <message>
      <source>This file says one thing twice, so it could be read in two ways. Nothing was opened.</source>
      <translation>يذكر هذا الملف أمرًا واحدًا مرتين، فيمكن قراءته بطريقتين. لم يُفتح شيء.</translation>
    </message>
    <message>
      <source>This folder holds other files. The vault was not made.</source>
      <translation>يحتوي هذا المجلد على ملفات أخرى. لم تُنشأ الخزنة.</translation>
    </message>
    <message>
      <source>This identity is not made for signing documents.</source>
      <translation>هذه الهوية ليست لتوقيع المستندات.</translation>
    </message>
    <message>
      <source>This identity is not valid any more.</source>
      <translation>انتهت صلاحية هذه الهوية.</translation>
    </message>
    <message>
      <source>This identity is not valid yet.</source>
      <translation>لم تبدأ صلاحية هذه الهوية بعد.</translation>
    </message>
    <message>
      <source>This identity is one that vouches for others, and not an organisation's own.</source>
      <translation>هذه الهوية لجهة تشهد لغيرها، وليست لمنظمة.</translation>
    </message>
    <message>
      <source>This identity is too weak, or of a kind that is not used.</source>
      <translation>هذه الهوية ضعيفة جدًا، أو من نوع لا يُستخدم.</translation>
    </message>
    <message>
      <source>This is a folder, and not a file: {name}.</source>
      <translation>هذا مجلد وليس ملفًا: {name}.</translation>
    </message>
    <message>
      <source>This is alleged or disputed, and it is told as a fact.</source>
      <translation>هذا ادعاء أو محل خلاف، ويُروى كأنه واقعة.</translation>
    </message>
    <message>
      <source>This is an endorsement of another letter.</source>
      <translation>هذا تأييد لرسالة أخرى.</translation>
    </message>
    <message>
      <source>This is an older copy of your vault: the system keyring remembers a later one.</source>
      <translation>هذه نسخة أقدم من خزنتك: يتذكر مخزن كلمات المرور نسخة أحدث.</translation>
    </message>
    <message>
      <source>This is no organisation's card: whoever holds it can vouch for any name, and not for {organisation} alone. Nothing was changed.</source>
      <translation>هذه ليست بطاقة منظمة: فمن يملكها يستطيع أن يشهد لأي اسم، لا لـ{organisation} وحدها. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>This is not a PDF, a Word document, an endorsement or a letter file.</source>
      <translation>هذا ليس ملف PDF ولا مستند Word ولا تأييدًا ولا ملف رسالة.</translation>
    </message>
    <message>
      <source>This is your own card. Nothing was changed.</source>
      <translation>هذه بطاقتك أنت. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>This language says {said}. The text that prevails says {right}.</source>
      <translation>تقول هذه اللغة {said}. ويقول النص المعتمد {right}.</translation>
    </message>
    <message>
      <source>This layout cannot be used, because it is damaged or not safe.</source>
      <translation>لا يمكن استخدام هذا التخطيط، لأنه تالف أو غير آمن.</translation>
    </message>
    <message>
      <source>This layout is not installed: {layout}.</source>
      <translation>هذا التخطيط غير مثبّت: {layout}.</translation>
    </message>
    <message>
      <source>This letter is not in the vault any more.</source>
      <translation>لم تعد هذه الرسالة في الخزنة.</translation>
    </message>
    <message>
      <source>This letter was written by a newer PetitionDesk. Nothing was opened.</source>
      <translation>كُتبت هذه الرسالة بإصدار أحدث من PetitionDesk. لم يُفتح شيء.</translation>
    </message>
    <message>
      <source>This may no longer be so: {words}.</source>
      <translation>ربما لم يعد الأمر كذلك: {words}.</translation>
    </message>
    <message>
      <source>This names somebody or some place that you protect: “{words}”.</source>
      <translation>يُذكر هنا شخص أو مكان تحميه: «{words}».</translation>
    </message>
    <message>
      <source>This office ranks above {before}, and stands behind it.</source>
      <translation>هذا المنصب أعلى من {before}، ويأتي بعده.</translation>
    </message>
    <message>
      <source>This part of the letter is not there any more.</source>
      <translation>لم يعد هذا الجزء من الرسالة موجودًا.</translation>
    </message>
    <message>
      <source>This passphrase cannot be used.</source>
      <translation>لا يمكن استخدام عبارة المرور هذه.</translation>
    </message>
    <message>
      <source>This recovery code does not open this vault. It is another vault's, or was replaced.</source>
      <translation>لا يفتح رمز الاسترداد هذا الخزنة. هو لخزنة أخرى أو استُبدل.</translation>
    </message>
    <message>
      <source>This recovery code has a slip: a symbol is missing, too many or mistyped.</source>
      <translation>في رمز الاسترداد زلة: رمز ناقص أو زائد أو مكتوب خطأ.</translation>
    </message>
    <message>
      <source>This rests on memory alone, and nobody has looked it up.</source>
      <translation>هذا من الذاكرة وحدها، ولم يتحقق منه أحد.</translation>
    </message>
    <message>
      <source>This says more than the rule does.</source>
      <translation>هذا يقول أكثر مما تقوله القاعدة.</translation>
    </message>
    <message>
      <source>This text did not exist yet.</source>
      <translation>لم يكن هذا النص موجودًا بعد.</translation>
    </message>
    <message>
      <source>This time zone is not known: {time_zone}.</source>
      <translation>هذه المنطقة الزمنية غير معروفة: {time_zone}.</translation>
    </message>
    <message>
      <source>This vault was written by a newer PetitionDesk. Nothing was changed.</source>
      <translation>كُتبت هذه الخزنة بإصدار أحدث من PetitionDesk. لم يُغيَّر شيء.</translation>
    </message>
    <message>
      <source>This version of the letter is not in the vault any more.</source>
      <translation>لم يعد هذا الإصدار من الرسالة في الخزنة.</translation>
    </message>
    <message>
      <source>This was signed with another identity than the one on the card of the organisation.</source>
      <translation>وُقّع هذا بهوية غير التي على بطاقة الجهة.</translation>
    </message>
    <message>
      <source>This way to open the vault is not there any more.</source>
      <translation>لم تعد هذه الطريقة لفتح الخزنة موجودة.</translation>
    </message>
    <message>
      <source>Time-stamp of {name}</source>
      <translation>ختم زمني من {name}</translation>
    </message>
    <message>
      <source>Title, salutation and closing do not speak of the same person.</source>
      <translation>لا يتحدث اللقب والمخاطبة والختام عن الشخص نفسه.</translation>
    </message>
    <message>
      <source>Translate it, or take the language away.</source>
      <translation>ترجمها، أو أزِل اللغة.</translation>
    </message>
    <message>
      <source>Try again, in another folder. If this comes back, tell who keeps PetitionDesk.</source>
      <translation>حاول مرة أخرى في مجلد آخر. وإن تكرر هذا، فأخبر القائمين على PetitionDesk.</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>حاول مرة أخرى.</translation>
    </message>
    <message>
      <source>Try again. If this comes back, install PetitionDesk again.</source>
      <translation>حاول مرة أخرى. إن تكرر هذا فثبّت PetitionDesk من جديد.</translation>
    </message>
    <message>
      <source>Try later, or sign without a time stamp.</source>
      <translation>حاول لاحقًا، أو وقّع من دون ختم زمني.</translation>
    </message>
    <message>
      <source>Two data sets agree.</source>
      <translation>تتفق مجموعتا بيانات.</translation>
    </message>
    <message>
      <source>Two programs could read two things from it.</source>
      <translation>قد يقرأ برنامجان منه شيئين مختلفين.</translation>
    </message>
    <message>
      <source>Two questions of law are mixed: whether force may be used, and how.</source>
      <translation>خُلطت مسألتان قانونيتان: هل يجوز استعمال القوة، وكيف.</translation>
    </message>
    <message>
      <source>Type your passphrase.</source>
      <translation>اكتب عبارة مرورك.</translation>
    </message>
    <message>
      <source>Use 1 to {limit} letters that can be seen. A letter may show a longer name.</source>
      <translation>استخدم من حرف واحد إلى {limit} من الحروف الظاهرة. قد تعرض الرسالة اسمًا أطول.</translation>
    </message>
    <message>
      <source>Use a backup of the vault.</source>
      <translation>استخدم نسخة احتياطية من الخزنة.</translation>
    </message>
    <message>
      <source>Use another backup, on another disk if you can.</source>
      <translation>استعمل نسخة احتياطية أخرى، على قرص آخر إن أمكن.</translation>
    </message>
    <message>
      <source>Use another identity, or make a new one.</source>
      <translation>استخدم هوية أخرى، أو أنشئ هوية جديدة.</translation>
    </message>
    <message>
      <source>Use another one.</source>
      <translation>استخدم هوية أخرى.</translation>
    </message>
    <message>
      <source>Use another word, or say what makes it so.</source>
      <translation>استعمل كلمة أخرى، أو قل ما الذي يجعله كذلك.</translation>
    </message>
    <message>
      <source>Use the forms for a man or those for a woman throughout.</source>
      <translation>استعمل صيغ الرجل أو صيغ المرأة في كل المواضع.</translation>
    </message>
    <message>
      <source>Verify the keeper by the check number first.</source>
      <translation>تحقق أولًا من القيّم برقم التحقق.</translation>
    </message>
    <message>
      <source>Weigh it, and decide.</source>
      <translation>وازن الأمر ثم قرر.</translation>
    </message>
    <message>
      <source>What an organisation signed inside the file does not hold.</source>
      <translation>ما وقّعته منظمة داخل الملف لا يصح.</translation>
    </message>
    <message>
      <source>What is known here is of {older_than_act}, before the acts of the case.</source>
      <translation>ما هو معروف هنا يعود إلى {older_than_act}، قبل أفعال القضية.</translation>
    </message>
    <message>
      <source>What is shown is not what was signed.</source>
      <translation>ما يُعرض ليس ما وُقّع.</translation>
    </message>
    <message>
      <source>What is signed in this file does not hold: it was changed, or is damaged.</source>
      <translation>الموقَّع في هذا الملف لا يصح: غُيّر أو عُطب.</translation>
    </message>
    <message>
      <source>What it covers is unchanged.</source>
      <translation>ما يشمله لم يتغيّر.</translation>
    </message>
    <message>
      <source>What it covers was changed.</source>
      <translation>ما يشمله تغيّر.</translation>
    </message>
    <message>
      <source>What it says: {right}.</source>
      <translation>ما تقوله: {right}.</translation>
    </message>
    <message>
      <source>What the authority gave does not belong to your identity. Nothing was changed.</source>
      <translation>ما أعطته جهة التصديق ليس لهويتك. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>Where {where} signed, the page shows something else than its name and the time.</source>
      <translation>{where}: في موضع التوقيع يظهر شيء غير الاسم والوقت.</translation>
    </message>
    <message>
      <source>Who holds this office was last looked up in {words}.</source>
      <translation>آخر مرة جرى التحقق فيها ممن يشغل هذا المنصب: {words}.</translation>
    </message>
    <message>
      <source>With this salutation goes: {right}.</source>
      <translation>يناسب هذه المخاطبة: {right}.</translation>
    </message>
    <message>
      <source>Write how the recipient is addressed.</source>
      <translation>اكتب كيف يُخاطَب المرسل إليه.</translation>
    </message>
    <message>
      <source>Write it in another way.</source>
      <translation>اكتبه بطريقة أخرى.</translation>
    </message>
    <message>
      <source>Write its number and what it belongs to.</source>
      <translation>اكتب رقمه وما يتبعه.</translation>
    </message>
    <message>
      <source>Write its title, or remove it.</source>
      <translation>اكتب عنوانه، أو أزِله.</translation>
    </message>
    <message>
      <source>Write that it calls for something, not that it obliges.</source>
      <translation>اكتب أنه يدعو إلى شيء، لا أنه يُلزِم.</translation>
    </message>
    <message>
      <source>Write that it may be so, or cite a source that says more.</source>
      <translation>اكتب أنه قد يكون كذلك، أو استشهد بمصدر يقول أكثر.</translation>
    </message>
    <message>
      <source>Write the article, and the paragraph where there is one.</source>
      <translation>اكتب المادة، والفقرة إن وُجدت.</translation>
    </message>
    <message>
      <source>Write the day on which you looked it up.</source>
      <translation>اكتب اليوم الذي تحققت فيه.</translation>
    </message>
    <message>
      <source>Write the formula, such as “Yours sincerely”.</source>
      <translation>اكتب العبارة، مثل: «وتفضلوا بقبول فائق الاحترام».</translation>
    </message>
    <message>
      <source>Write the name that it has.</source>
      <translation>اكتب الاسم الصحيح.</translation>
    </message>
    <message>
      <source>Write the office, such as “President of Ukraine”.</source>
      <translation>اكتب المنصب، مثل: «رئيس أوكرانيا».</translation>
    </message>
    <message>
      <source>Write the official name.</source>
      <translation>اكتب الاسم الرسمي.</translation>
    </message>
    <message>
      <source>Write the organisation's name, or remove it.</source>
      <translation>اكتب اسم الجهة، أو أزِلها.</translation>
    </message>
    <message>
      <source>Write the request in one line. It stands above the salutation.</source>
      <translation>اكتب الطلب في سطر واحد. يظهر فوق عبارة التحية.</translation>
    </message>
    <message>
      <source>Write the treaty or law with it.</source>
      <translation>اكتب معها المعاهدة أو القانون.</translation>
    </message>
    <message>
      <source>Write the year.</source>
      <translation>اكتب السنة.</translation>
    </message>
    <message>
      <source>Write what happened, or remove the fact.</source>
      <translation>اكتب ما حدث، أو أزِل الواقعة.</translation>
    </message>
    <message>
      <source>Write what the recipient should do, or remove the demand.</source>
      <translation>اكتب ما ينبغي أن يفعله المرسل إليه، أو أزِل المطلب.</translation>
    </message>
    <message>
      <source>Write which: of Geneva, the Third is about prisoners of war, the Fourth about civilians.</source>
      <translation>اكتب أيها: من اتفاقيات جنيف، الثالثة لأسرى الحرب والرابعة للمدنيين.</translation>
    </message>
    <message>
      <source>Write who sends the letter.</source>
      <translation>اكتب من يرسل الرسالة.</translation>
    </message>
    <message>
      <source>Write “{by}”, or cite a treaty that binds.</source>
      <translation>اكتب «{by}»، أو استشهد بمعاهدة مُلزِمة.</translation>
    </message>
    <message>
      <source>Write “{right}”.</source>
      <translation>اكتب «{right}».</translation>
    </message>
    <message>
      <source>Write, for example, “{right}”.</source>
      <translation>اكتب مثلًا «{right}».</translation>
    </message>
    <message>
      <source>it cannot be read</source>
      <translation>لا يمكن قراءته</translation>
    </message>
    <message>
      <source>it does not say when it was made</source>
      <translation>لا يقول متى وُضع</translation>
    </message>
    <message>
      <source>it names another identity</source>
      <translation>يذكر هوية أخرى</translation>
    </message>
    <message>
      <source>it says that it was made in the future</source>
      <translation>يقول إنه وُضع في المستقبل</translation>
    </message>
    <message>
      <source>it was not made with the identity that it names</source>
      <translation>لم يوضع بالهوية التي يذكرها</translation>
    </message>
    <message>
      <source>its identity had run out</source>
      <translation>كانت هويته قد انتهت</translation>
    </message>
    <message>
      <source>its identity is not for signing</source>
      <translation>هويته ليست للتوقيع</translation>
    </message>
    <message>
      <source>its identity is too weak</source>
      <translation>هويته ضعيفة جدًا</translation>
    </message>
    <message>
      <source>its identity was not valid yet</source>
      <translation>لم تكن هويته صالحة بعد</translation>
    </message>
    <message>
      <source>its identity was taken back</source>
      <translation>سُحبت هويته</translation>
    </message>
    <message>
      <source>the card of who made it is not checked</source>
      <translation>بطاقة من وضعه لم يُتحقق منها</translation>
    </message>
    <message>
      <source>what it covers was changed</source>
      <translation>ما يشمله غُيّر</translation>
    </message>
    <message>
      <source>{instrument} was adopted on {adopted}. The acts of the case are earlier ({on}).</source>
      <translation>{instrument}: اعتُمد في {adopted}. وأفعال القضية أسبق ({on}).</translation>
    </message>
    <message>
      <source>{instrument}: by {on}, it did not bind yet.</source>
      <translation>{instrument}: حتى {on} لم يكن مُلزِمًا بعد.</translation>
    </message>
    <message>
      <source>{instrument}: by {on}, {state} had only signed it. A signature does not bind it to the rule.</source>
      <translation>{instrument}: حتى {on} اكتفت هذه الدولة بالتوقيع: {state}. والتوقيع لا يُلزمها بالقاعدة.</translation>
    </message>
    <message>
      <source>{instrument}: it does not apply in {state}, though it binds the state of which that is a part.</source>
      <translation>{instrument}: لا يسري في هذا الإقليم مع أنه يُلزم الدولة التي هو جزء منها: {state}.</translation>
    </message>
    <message>
      <source>{instrument}: it has been in force in {applied} since {applied_since}. By {on}, {state} itself was not bound by it.</source>
      <translation>{instrument}: يسري في هذا الإقليم منذ {applied_since}: {applied}. وحتى {on} لم تكن الدولة نفسها ملزمة به: {state}.</translation>
    </message>
    <message>
      <source>{instrument}: {state} had left it by {on}.</source>
      <translation>{instrument}: حتى {on} كانت هذه الدولة قد انسحبت: {state}.</translation>
    </message>
    <message>
      <source>{instrument}: {state} is not a member of the organisation that made it.</source>
      <translation>{instrument}: هذه الدولة ليست عضوًا في المنظمة التي وضعته: {state}.</translation>
    </message>
    <message>
      <source>{instrument}: {state} was not a party by {on}.</source>
      <translation>{instrument}: حتى {on} لم تكن هذه الدولة طرفًا: {state}.</translation>
    </message>
    <message>
      <source>{name} endorsed another version of this text.</source>
      <translation>أيدت {name} إصدارًا آخر من هذا النص.</translation>
    </message>
    <message>
      <source>{name} endorsed this text for a time that is over.</source>
      <translation>أيدت {name} هذا النص لمدة انقضت.</translation>
    </message>
    <message>
      <source>{name} has not endorsed this text.</source>
      <translation>لم تؤيد {name} هذا النص.</translation>
    </message>
    <message>
      <source>{name} has withdrawn.</source>
      <translation>انسحبت {name}.</translation>
    </message>
    <message>
      <source>{name} was signed, but read back it is not genuine. Nothing was exported.</source>
      <translation>وُقّع {name}، لكنه عند قراءته ثانيةً ليس أصليًا. لم يُصدَّر شيء.</translation>
    </message>
    <message>
      <source>{provision} applies at another time ({fits}) than that of the case ({case}).</source>
      <translation>{provision}: تنطبق في وقت آخر ({fits}) غير وقت القضية ({case}).</translation>
    </message>
    <message>
      <source>{provision} applies in another situation ({fits}) than that of the case ({case}).</source>
      <translation>{provision}: تنطبق في وضع آخر ({fits}) غير وضع القضية ({case}).</translation>
    </message>
    <message>
      <source>{provision} has limits that the letter does not speak of: {by}.</source>
      <translation>لـ{provision} حدود لا تذكرها الرسالة: {by}.</translation>
    </message>
    <message>
      <source>{provision} is for others ({protects}) than the persons of this case ({persons}).</source>
      <translation>{provision}: لغير أشخاص هذه القضية ({persons})، بل لـ {protects}.</translation>
    </message>
    <message>
      <source>{state} made a declaration on {instrument}, {on}: {text}.</source>
      <translation>{state}: إعلان بشأن {instrument}، {on}: {text}.</translation>
    </message>
    <message>
      <source>{where} signed with another identity than the one on its card.</source>
      <translation>{where}: وُقّع بهوية غير التي على البطاقة.</translation>
    </message>
    <message>
      <source>{why}.</source>
      <translation>{why}.</translation>
    </message>
    <message>
      <source>“{words}” does not say of which treaty or law it is.</source>
      <translation>«{words}»: لا يُقال من أي معاهدة أو قانون هي.</translation>
    </message>
    <message>
      <source>“{words}” does not say which protocol it is.</source>
      <translation>«{words}»: لا يُقال أيّ بروتوكول هو.</translation>
    </message>
    <message>
      <source>“{words}” has a meaning in law, which may not fit here.</source>
      <translation>«{words}»: لها معنى في القانون قد لا يناسب هنا.</translation>
    </message>
    <message>
      <source>“{words}” has no year. It will be read later, and elsewhere.</source>
      <translation>«{words}»: بلا سنة. ستُقرأ لاحقًا وفي مكان آخر.</translation>
    </message>
    <message>
      <source>“{words}” is not the name in official use.</source>
      <translation>«{words}» ليس الاسم المستعمل رسميًا.</translation>
    </message>
    <message>
      <source>“{words}” is not the name of that office or body.</source>
      <translation>«{words}» ليس اسم ذلك المنصب أو الهيئة.</translation>
    </message>
    <message>
      <source>“{words}” is said as certain. A source only calls it possible.</source>
      <translation>«{words}»: يُقال كأمر مؤكد. والمصدر يعدّه ممكنًا فقط.</translation>
    </message>
    <message>
      <source>“{words}” lies after the date of the letter.</source>
      <translation>«{words}»: بعد تاريخ الرسالة.</translation>
    </message>
    <message>
      <source>“{words}” says more than {instrument} can: it does not bind by itself.</source>
      <translation>«{words}» تقول أكثر مما يستطيعه {instrument}: فهو غير ملزِم بذاته.</translation>
    </message>
    <message>
      <source>“{words}” stands as a quotation of a rule. No such wording was pasted with its source.</source>
      <translation>«{words}» تبدو اقتباسًا من قاعدة. ولم يُلصق نص كهذا مع مصدره.</translation>
    </message>
    <message>
      <source>“{words}” was another day of the week.</source>
      <translation>«{words}» يوم آخر من أيام الأسبوع.</translation>
    </message>
    <message>
      <source>“{words}”: it says {said}, and the numbers give {right}.</source>
      <translation>«{words}»: مكتوب {said}، والأرقام تعطي {right}.</translation>
    </message>
    <message>
      <source>“{words}”: it says {said}, and the numbers that belong to it give {right}.</source>
      <translation>«{words}»: يقال {said}، والأرقام المتصلة به تعطي {right}.</translation>
    </message>
    <message>
      <source>“{words}”: {instrument} binds {state} since {since}.</source>
      <translation>«{words}»: {instrument} ملزمة لدولة {state} منذ {since}.</translation>
    </message>
    <message>
      <source>“{words}”: {instrument} has no article in common with others. Common Article 3 is that of the four Geneva Conventions.</source>
      <translation>«{words}»: لا تشترك {instrument} مع معاهدات أخرى في أي مادة. المادة الثالثة المشتركة هي مادة اتفاقيات جنيف الأربع.</translation>
    </message>
    <message>
      <source>“{words}”: {instrument} has no such article. Its last one is Article {last}.</source>
      <translation>«{words}»: لا توجد مادة كهذه في {instrument}. آخر مادة فيها هي المادة {last}.</translation>
    </message>
    <message>
      <source>“{wrong}” is for private letters.</source>
      <translation>«{wrong}» للرسائل الشخصية.</translation>
    </message>
    <message>
      <source>“{wrong}” is not how the language addresses this office.</source>
      <translation>«{wrong}»: لا يُخاطَب هذا المنصب هكذا في هذه اللغة.</translation>
    </message>
    <message>
      <source>“{wrong}” is not written to this kind of recipient.</source>
      <translation>«{wrong}»: لا تُكتب لهذا النوع من المرسل إليهم.</translation>
    </message>
  </context>
  <context>
    <name>WordingBox</name>
    <message>
      <source>Copy it from the text of the rule, without quotation marks. It is printed as a quotation.</source>
      <translation>انسخه من نص القاعدة دون علامات اقتباس. يُطبع كاقتباس.</translation>
    </message>
    <message>
      <source>Exact wording</source>
      <translation>النص الحرفي</translation>
    </message>
    <message>
      <source>Leave the wording out</source>
      <translation>احذف النص الحرفي</translation>
    </message>
    <message>
      <source>Quotation</source>
      <translation>اقتباس</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>Agreed to draft %1</source>
      <translation>وافقت على المسودة %1</translation>
    </message>
    <message>
      <source>Alleged</source>
      <translation>مزعوم</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>باليد</translation>
    </message>
    <message>
      <source>Counted, not named</source>
      <translation>تُحتسب ولا تُسمّى</translation>
    </message>
    <message>
      <source>Court</source>
      <translation>محكمة</translation>
    </message>
    <message>
      <source>Disputed</source>
      <translation>متنازع فيه</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>البريد الإلكتروني</translation>
    </message>
    <message>
      <source>Embassy or consulate</source>
      <translation>سفارة أو قنصلية</translation>
    </message>
    <message>
      <source>Established</source>
      <translation>ثابت</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>الجميع</translation>
    </message>
    <message>
      <source>Fax</source>
      <translation>الفاكس</translation>
    </message>
    <message>
      <source>Interview</source>
      <translation>مقابلة</translation>
    </message>
    <message>
      <source>Invited</source>
      <translation>مدعوّة</translation>
    </message>
    <message>
      <source>Joint statement</source>
      <translation>بيان مشترك</translation>
    </message>
    <message>
      <source>Leads</source>
      <translation>تقود</translation>
    </message>
    <message>
      <source>Named to the recipient only</source>
      <translation>تُسمّى للمرسل إليه فقط</translation>
    </message>
    <message>
      <source>News</source>
      <translation>أخبار</translation>
    </message>
    <message>
      <source>Nobody outside</source>
      <translation>لا أحد في الخارج</translation>
    </message>
    <message>
      <source>Not invited</source>
      <translation>غير مدعوّة</translation>
    </message>
    <message>
      <source>Official document</source>
      <translation>وثيقة رسمية</translation>
    </message>
    <message>
      <source>Only its country</source>
      <translation>بلدها فقط</translation>
    </message>
    <message>
      <source>Only the recipient</source>
      <translation>المرسل إليه وحده</translation>
    </message>
    <message>
      <source>Open letter</source>
      <translation>رسالة مفتوحة</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>غير ذلك</translation>
    </message>
    <message>
      <source>Petition</source>
      <translation>عريضة</translation>
    </message>
    <message>
      <source>Plain</source>
      <translation>بسيط</translation>
    </message>
    <message>
      <source>Post</source>
      <translation>البريد</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>تقرير</translation>
    </message>
    <message>
      <source>Reported</source>
      <translation>منقول</translation>
    </message>
    <message>
      <source>Secretariat</source>
      <translation>أمانة</translation>
    </message>
    <message>
      <source>Signs</source>
      <translation>توقّع</translation>
    </message>
    <message>
      <source>Submission on a draft law</source>
      <translation>مذكرة بشأن مشروع قانون</translation>
    </message>
    <message>
      <source>Submission to UN experts</source>
      <translation>مذكرة إلى خبراء الأمم المتحدة</translation>
    </message>
    <message>
      <source>Supports</source>
      <translation>تدعم</translation>
    </message>
    <message>
      <source>UN document</source>
      <translation>وثيقة للأمم المتحدة</translation>
    </message>
    <message>
      <source>Urgent appeal</source>
      <translation>نداء عاجل</translation>
    </message>
    <message>
      <source>Web form</source>
      <translation>استمارة على الويب</translation>
    </message>
    <message>
      <source>With its name</source>
      <translation>باسمها</translation>
    </message>
  </context>
</TS>
