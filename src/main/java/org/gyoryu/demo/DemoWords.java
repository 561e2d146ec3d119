package org.gyoryu.demo;

/** Sentences of the invented applications. */
final class DemoWords {

    private DemoWords() {}

    static String kind(String type) {
        return switch (type) {
            case "performance" -> "공연";
            case "exhibition" -> "전시";
            case "workshop" -> "워크숍";
            case "coProduction" -> "공동제작";
            case "residency" -> "레지던시";
            case "forum" -> "포럼";
            default -> "문화교류";
        };
    }

    static String content(DemoProject project, DemoOrganisation organisation) {
        var what = switch (project.type()) {
            case "performance" ->
                "본 공연 두 차례와 학교 방문 공연 한 차례를 열고, 공연 뒤에는 관객과 출연자가 이야기를 나눈다. " + "현지 예술가 다섯 명이 마지막 장면에 함께 오른다.";
            case "exhibition" -> "작품 마흔두 점을 네 갈래로 나누어 보이고, 매주 토요일 작가가 직접 안내한다. " + "도록은 두 언어로 펴내어 현지 도서관에 보낸다.";
            case "workshop" -> "엿새 동안 열두 시간의 실습을 두 반으로 나누어 운영하고, 마지막 날 참가자의 결과물을 전시한다. " + "교재는 현지어로 옮겨 누구나 쓰게 한다.";
            case "coProduction" -> "두 나라 창작진이 각자의 도시에서 두 주씩 작업하여 한 편을 함께 만들고, 두 도시에서 차례로 초연한다. " + "저작권은 공동으로 등록한다.";
            case "residency" -> "작가 네 명이 여섯 주 동안 머물며 마을의 이야기를 모으고, 열린 작업실과 결과 전시로 주민과 나눈다. " + "이듬해에는 현지 작가가 답방한다.";
            case "forum" -> "이틀 동안 네 분과에서 열여섯 건의 사례를 나누고, 시민 워크숍과 공동 선언으로 마무리한다. " + "모든 발표는 동시통역하고 기록을 공개한다.";
            default -> "작품 열 편을 사흘 동안 상영하고 감독과의 대화를 세 차례 연다. 현지 학교와 함께 청소년 심사단을 운영한다.";
        };
        return "「" + project.titleKo() + "」은(는) " + organisation.nameKo() + "이(가) " + project.partner()
                + "와(과) 지난 한 해 동안 준비한 사업이다. " + what
                + " 준비 단계에서는 두 기관의 담당자가 매달 화상 회의를 열어 일정과 역할을 확인하며, 현장에는 한국어와 현지어를 모두 쓰는 진행자를 둔다.";
    }

    static String necessity(DemoProject project, DemoOrganisation organisation) {
        var link = switch (project.link()) {
            case "sisterCity" -> "두 도시는 자매·우호 관계를 맺고 있으나 행정 교류에 머물러 왔다.";
            case "anniversary" -> "두 나라의 수교 기념 해를 맞아 현지에서 한국 문화를 만나려는 요구가 크다.";
            default -> organisation.cityKo() + "에서만 이어져 온 콘텐츠가 나라 밖에서는 거의 알려지지 않았다.";
        };
        return link + " " + project.city() + "의 협력 기관이 지난해 시민 412명에게 물은 결과 열 명 가운데 일곱 명이 한국의 지역 문화를 직접 보고 싶다고 답하였다. "
                + "이 사업은 수도권 중심의 교류에서 벗어나 지역과 지역이 바로 만나는 길을 연다.";
    }

    static String comment(int percent) {
        if (percent >= 82) {
            return "지역의 고유한 자원을 잘 살렸고 협력 기관의 역할이 분명하다. 일정과 예산이 현실적이며 후속 교류 계획도 구체적이다.";
        }
        if (percent >= 70) {
            return "기획의 방향은 좋으나 현지 수요를 보여 주는 근거가 부족하고, 예산의 산출기초를 더 자세히 적을 필요가 있다.";
        }
        return "협력 기관의 역할이 뚜렷하지 않고 지난 사업과의 차이를 찾기 어렵다. 성과 지표와 확인 방법을 다시 세울 필요가 있다.";
    }
}
